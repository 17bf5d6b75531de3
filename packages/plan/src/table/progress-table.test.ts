import { describe, expect, it } from 'vitest';
import { assess } from '../attainment/assess.js';
import type { Observation } from '../observation/observation.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { LevelTarget } from '../plan/target.js';
import { progressTable } from './progress-table.js';

const both = (text: string) => ({ zh: text, en: text });

const level = (id: string, clause: string, period: string, operator: LevelTarget['operator'], value: number) =>
  ({
    id,
    indicator: 'lamps',
    clause,
    quote: `${value}`,
    period,
    recurrence: null,
    periodBasis: 'stated',
    maintain: false,
    note: null,
    operator,
    value,
    of: null,
  }) as const;

/** Invented: a town that counts its lamps. */
const lamps: Indicator = {
  id: 'lamps',
  name: both('路灯'),
  definition: null,
  headline: true,
  kind: 'stock',
  direction: 'higher',
  unitOfMeasure: { text: both('盏'), basis: 'stated' },
  baseline: { period: '2027', value: 300, clause: 'goals-t1r1c2', quote: '300' },
  targets: [
    level('lamps-2029-text', 'goals-s1', '2029', '>', 350),
    level('lamps-2028', 'goals-t1r1c3', '2028', '>=', 320),
    level('lamps-2029', 'goals-t1r1c4', '2029', '>=', 350),
  ],
  mentions: [],
  declaration: null,
  note: null,
};

const seen = (more: Partial<Observation>): Observation => ({
  indicator: 'lamps',
  period: '2029',
  value: 350,
  printed: '350',
  status: 'final',
  evidence: 'official',
  definition: 'same',
  periodBasis: 'stated',
  occurredOn: null,
  source: 'yearbook',
  locator: '',
  quote: '',
  recorded: '2030-02-01',
  note: null,
  ...more,
});

const source = (id: string, evidence: Observation['evidence']) => ({
  id,
  title: both(id),
  publisher: both(id),
  url: `https://example.org/${id}`,
  date: null,
  retrieved: '2030-02-01',
  language: 'zh',
  evidence,
  note: null,
});

const cell = (id: string) =>
  ({
    id,
    kind: id.includes('t1r') ? 'cell' : 'sentence',
    parent: null,
    number: '',
    text: '',
    paragraph: null,
  }) as const;

function town(observations: readonly Observation[]): Plan {
  return {
    id: 'town',
    title: both('小镇'),
    status: 'draft',
    statusNote: both('草稿'),
    issuer: null,
    jurisdiction: { code: '000000', name: both('小镇') },
    period: { start: '2028', end: '2029' },
    dataDate: '2030-03-01',
    dataLicence: null,
    clauses: ['goals-s1', 'goals-t1r1c2', 'goals-t1r1c3', 'goals-t1r1c4'].map(cell),
    translation: {},
    actions: {},
    tasks: {},
    safeguards: {},
    responsibleUnits: {},
    indicators: { lamps, hidden: { ...lamps, id: 'hidden', headline: false, targets: [], baseline: null } },
    sources: { yearbook: source('yearbook', 'official'), paper: source('paper', 'press') },
    observations,
    searches: [],
    notes: [],
  };
}

const tableOf = (...observations: Observation[]) => {
  const plan = town(observations);
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
    const promises = tableOf(seen({})).rows[0]?.cells[1]?.promises;
    expect(promises?.map(({ target, state }) => [target.id, state])).toEqual([
      ['lamps-2029', 'met'],
      ['lamps-2029-text', 'not-met'],
    ]);
  });

  it('leaves a period without evidence unknown, with the reason, and invents no value', () => {
    const first = tableOf(seen({})).rows[0]?.cells[0]?.promises[0];
    expect(first).toMatchObject({ state: 'unknown', observed: null, near: [], others: [] });
    expect(first?.reasons).toContain('no-observation');
  });

  it('shows the digits that the source printed', () => {
    const observed = tableOf(seen({ printed: '350.0' })).rows[0]?.cells[1]?.promises[0]?.observed;
    expect(observed).toMatchObject({ text: '350.0', period: '2029', observation: { source: 'yearbook' } });
  });

  it('shows a value of a near definition and does not judge by it', () => {
    const promise = tableOf(seen({ definition: 'near' })).rows[0]?.cells[1]?.promises[0];
    expect(promise).toMatchObject({ state: 'unknown', observed: null, near: [{ text: '350' }] });
  });

  it.each([
    { why: 'the same verdict under either', other: 360, conflict: 'same-verdict' },
    { why: 'another verdict under the other source', other: 340, conflict: 'other-verdict' },
  ])('keeps both values where sources differ: $why', ({ other, conflict }) => {
    const paper = seen({ source: 'paper', evidence: 'press', value: other, printed: `${other}` });
    const promise = tableOf(seen({}), paper).rows[0]?.cells[1]?.promises[0];
    expect(promise).toMatchObject({ observed: { text: '350' }, others: [{ text: `${other}` }], conflict });
  });

  it('does not repeat a later value that has a column of its own, and keeps one that has none', () => {
    const cells = tableOf(seen({}), seen({ period: '2030-01', printed: '355', value: 355 })).rows[0]?.cells;
    expect(cells?.[0]?.promises[0]?.later.map(({ text }) => text)).not.toContain('350');
    expect(cells?.[1]?.promises[0]?.later.map(({ text }) => text)).toEqual(['355']);
  });

  it('shows of a recurrent promise the values of its periods, and takes none of them for its verdict', () => {
    const yearly: Indicator['targets'][number] = {
      ...level('lamps-yearly', 'goals-s1', '2029', '>=', 0),
      period: null,
      recurrence: { every: 'year', from: '2028', to: '2029' },
      operator: 'improve',
      value: 10,
      relativeTo: 'previous-actual',
    };
    const plan = {
      ...town([seen({}), seen({ period: '2020' })]),
      indicators: { lamps: { ...lamps, targets: [yearly] } },
    };
    const row = progressTable(plan, assess(plan, { asOf: plan.dataDate })).rows[0]?.recurrent[0];
    expect(row).toMatchObject({ observed: null, others: [], later: [], state: 'unknown' });
    expect(row?.seen.map(({ period }) => period)).toEqual(['2029']);
  });

  it('refuses an assessment of another plan', () => {
    const plan = town([]);
    expect(() => progressTable(plan, { ...assess(plan, { asOf: '2030-03-01' }), targets: {} })).toThrow(
      new RangeError('the assessment does not judge the target "lamps-2028"'),
    );
  });
});
