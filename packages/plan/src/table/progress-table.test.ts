import { describe, expect, it } from 'vitest';
import { improvement } from '../../test/build-plan.js';
import { indicator, promised, seen, town } from '../../test/invented-town.js';
import { assess } from '../attainment/assess.js';
import type { Observation } from '../observation/observation.js';
import { progressTable } from './progress-table.js';

/** Invented: a town that counts its lamps. */
const lamps = indicator('lamps', {
  headline: true,
  baseline: { period: '2027', value: 300, clause: 'goals-t1r1c2', quote: '300' },
  targets: [
    promised('lamps', 'goals-s1', '2029', { operator: '>', value: 350 }),
    promised('lamps', 'goals-t1r1c3', '2028', { value: 320 }),
    promised('lamps', 'goals-t1r1c4', '2029', { value: 350 }),
  ],
});
const hidden = indicator('hidden', {});

const seenLamps = (value = 350, change: Partial<Observation> = {}) => seen('lamps', '2029', value, change);
const planOf = (...observations: Observation[]) => town([lamps, hidden], observations);

const tableOf = (...observations: Observation[]) => {
  const plan = planOf(...observations);
  return progressTable(plan, assess(plan, { asOf: plan.dataDate }));
};

describe('the progress table', () => {
  it('has a column for each promised period and a row for each main indicator', () => {
    const table = tableOf();
    expect(table.baselinePeriods).toEqual(['2027']);
    expect(table.periods).toEqual(['2028', '2029']);
    expect(table.rows.map(({ indicator }) => indicator.id)).toEqual(['lamps']);
  });

  it('keeps the promise of the table first and that of the prose beside it, each with its own verdict', () => {
    const promises = tableOf(seenLamps()).rows[0]?.cells[1]?.promises;
    expect(promises?.map(({ target, state }) => [target.id, state])).toEqual([
      ['lamps-2029', 'met'],
      ['lamps-2029-text', 'not-met'],
    ]);
  });

  it('leaves a period without evidence unknown, with the reason, and invents no value', () => {
    const first = tableOf(seenLamps()).rows[0]?.cells[0]?.promises[0];
    expect(first).toMatchObject({ state: 'unknown', observed: null, near: [], others: [] });
    expect(first?.reasons).toContain('no-observation');
  });

  it('shows the digits that the source printed', () => {
    const observed = tableOf(seenLamps(350, { printed: '350.0' })).rows[0]?.cells[1]?.promises[0]?.observed;
    expect(observed).toMatchObject({ text: '350.0', period: '2029', observation: { source: 'yearbook' } });
  });

  it('shows a value of a near definition and does not judge by it', () => {
    const promise = tableOf(seenLamps(350, { definition: 'near' })).rows[0]?.cells[1]?.promises[0];
    expect(promise).toMatchObject({ state: 'unknown', observed: null, near: [{ text: '350' }] });
  });

  it.each([
    { why: 'the same verdict under either', other: 360, conflict: 'same-verdict' },
    { why: 'another verdict under the other source', other: 340, conflict: 'other-verdict' },
  ])('keeps both values where sources differ: $why', ({ other, conflict }) => {
    const paper = seenLamps(other, { source: 'paper', evidence: 'press' });
    const promise = tableOf(seenLamps(), paper).rows[0]?.cells[1]?.promises[0];
    expect(promise).toMatchObject({ observed: { text: '350' }, others: [{ text: `${other}` }], conflict });
  });

  it('does not repeat a later value that has a column of its own, and keeps one that has none', () => {
    const cells = tableOf(seenLamps(), seen('lamps', '2030-01', 355)).rows[0]?.cells;
    expect(cells?.[0]?.promises[0]?.later.map(({ text }) => text)).not.toContain('350');
    expect(cells?.[1]?.promises[0]?.later.map(({ text }) => text)).toEqual(['355']);
  });

  it('shows of a recurrent promise the values of its periods, and takes none of them for its verdict', () => {
    const yearly = improvement({
      indicator: 'lamps',
      recurrence: { every: 'year', from: '2028', to: '2029' },
      value: 10,
    });
    const plan = town([{ ...lamps, targets: [yearly] }], [seenLamps(), seen('lamps', '2020', 350)]);
    const row = progressTable(plan, assess(plan, { asOf: plan.dataDate })).rows[0]?.recurrent[0];
    expect(row).toMatchObject({ observed: null, others: [], later: [], state: 'unknown' });
    expect(row?.seen.map(({ period }) => period)).toEqual(['2029']);
  });

  it('refuses an assessment of another plan', () => {
    const plan = planOf();
    expect(() => progressTable(plan, { ...assess(plan, { asOf: '2030-03-01' }), targets: {} })).toThrow(
      new RangeError('the assessment does not judge the target "lamps-2029-text"'),
    );
  });
});
