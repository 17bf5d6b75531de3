import { describe, expect, it } from 'vitest';
import { indicator, meetings, promised, seen, town } from '../../test/invented-town.js';
import { assess } from '../attainment/assess.js';
import type { Observation } from '../observation/observation.js';
import type { Indicator } from '../plan/indicator.js';
import { indicatorTable } from './indicator-table.js';

const lamps = indicator('lamps', {
  baseline: { period: '2027', value: 300, clause: 'goals-t1r1c2', quote: '300' },
  targets: [
    promised('lamps', 'a1t1s1', '2029', { operator: '>', value: 350 }),
    promised('lamps', 'goals-t1r1c2', '2028', { value: 320 }),
    promised('lamps', 'goals-t1r1c3', '2029', { value: 350 }),
  ],
});

const tableOf = (of: Indicator, ...observations: Observation[]) => {
  const plan = town([of], observations);
  return indicatorTable(of, plan, assess(plan, { asOf: plan.dataDate }));
};

describe('the table of one indicator', () => {
  it('has a row for each promise, by time, the table of the plan before its prose', () => {
    const { rows } = tableOf(lamps, seen('lamps', '2029', 350));
    expect(rows.map((row) => [row.period, row.promise.target.operator, row.inTable, row.state])).toEqual([
      ['2028', '>=', true, 'unknown'],
      ['2029', '>=', true, 'met'],
      ['2029', '>', false, 'not-met'],
    ]);
  });

  it('gives margin and progress of what was observed, and none of what was not', () => {
    const [first, second] = tableOf(lamps, seen('lamps', '2029', 360)).rows;
    expect([first?.margin.value, first?.progress.value, first?.observed]).toEqual([null, null, []]);
    expect([second?.margin.value, second?.progress.value, second?.observed[0]?.text]).toEqual([10, 1.2, '360']);
  });

  it('shows what was not used, and says which it is', () => {
    const {
      rows: [, row],
    } = tableOf(
      lamps,
      seen('lamps', '2029', 360),
      seen('lamps', '2029', 340, { source: 'paper', evidence: 'press' }),
      seen('lamps', '2029', 400, { source: 'paper', definition: 'near', recorded: '2030-02-01' }),
    );
    expect(row?.unused.map(({ use, text }) => [use, text])).toEqual([
      ['outranked', '340'],
      ['near', '400'],
    ]);
  });

  it('has a row for each period of a recurrent promise, each with its own state', () => {
    const { rows } = tableOf(
      meetings('half', '2028-H1', '2029-H1'),
      seen('meetings', '2028-H1', 1),
      seen('meetings', '2029-H1', 0),
    );
    expect(rows.map((row) => [row.period, row.state, row.margin.value, row.progress.reason])).toEqual([
      ['2028-H1', 'met', 0, 'recurrent'],
      ['2028-H2', 'unknown', null, 'recurrent'],
      ['2029-H1', 'not-met', -1, 'recurrent'],
    ]);
  });

  it('shows what was observed in a period even where there is nothing to compare it with', () => {
    const { operator: _, value: __, of: ___, ...rest } = promised('rank', 'a1t1s1', 'yearly');
    const rank = indicator('rank', {
      kind: 'rank',
      direction: 'lower',
      targets: [
        {
          ...rest,
          period: null,
          operator: 'improve',
          value: 3,
          relativeTo: 'previous-actual',
          recurrence: { every: 'year', from: '2028', to: '2029' },
        },
      ],
    });
    const { rows } = tableOf(rank, seen('rank', '2029', 96));
    expect(rows.map((row) => [row.period, row.state, row.observed.map(({ text }) => text)])).toEqual([
      ['2028', 'unknown', []],
      ['2029', 'unknown', ['96']],
    ]);
  });

  it('says what each source said of a period of a recurrence', () => {
    const paper = seen('meetings', '2028', 3, { source: 'paper', evidence: 'press' });
    const [row] = tableOf(meetings('year', '2028', '2029'), seen('meetings', '2028', 2), paper).rows;
    expect(row?.observed.map(({ text }) => text)).toEqual(['2']);
    expect(row?.unused.map(({ use, text }) => [use, text])).toEqual([['outranked', '3']]);
  });

  it('keeps the date of a value that stands for a later promise until that is due', () => {
    const plan = town([lamps], [seen('lamps', '2028', 330)]);
    const { rows, others } = indicatorTable(lamps, plan, assess(plan, { asOf: '2029-06-30' }));
    expect(rows.map(({ state, observed }) => [state, observed.map(({ period }) => period)])).toEqual([
      ['met', ['2028']],
      ['not-due', ['2028']],
      ['not-due', ['2028']],
    ]);
    expect(others).toEqual([]);
  });

  it.each([
    { why: 'from the baseline on', period: '2027', shown: ['2027'] },
    { why: 'not before it', period: '2020', shown: [] },
    { why: 'not after the day it is seen from', period: '2031', shown: [] },
    { why: 'not where it stands beside a promise', period: '2029', shown: [] },
  ])('holds values beside no promise: $why', ({ period, shown }) => {
    const { others } = tableOf(lamps, seen('lamps', period, 310));
    expect(others.map((value) => value.period)).toEqual(shown);
  });

  it("holds a reader's own value beside no promise in the place of what was recorded", () => {
    const wells = indicator('wells', { targets: [promised('wells', 'goals-t1r1c2', '2027')] });
    const plan = town([wells], [seen('wells', '2028', 3)]);
    const assumptions = [{ indicator: 'wells', period: '2028', value: 9 }];
    const { others } = indicatorTable(wells, plan, assess(plan, { asOf: plan.dataDate, assumptions }));
    expect(others.map(({ use, text, observation }) => [use, text, observation])).toEqual([['later', '9', null]]);
  });
});
