import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, heading, improvement, indicator, level } from '../../test/build-plan.js';
import type { Indicator } from '../plan/indicator.js';
import { findings } from './findings.js';

const yearly = { every: 'year', from: '2019', to: '2021' } as const;
const rank = { kind: 'rank', direction: 'lower' } as const;
const steps = (...values: number[]) => values.map((value, at) => level({ period: `${2019 + at}`, value }));

/** The rules that find something in an indicator that no table and no task speaks of. */
function found(change: Parameters<typeof indicator>[0]): string[] {
  const plan = buildPlan([indicator({ headline: false, baseline: baseline(0), ...change } as Indicator)]);
  const words = change.targets.map(({ quote }) => quote).join('，');
  const clauses = plan.clauses.filter(({ kind }) => kind === 'sentence').map((clause) => ({ ...clause, text: words }));
  return findings({ ...plan, clauses }).map(({ rule }) => rule);
}

describe('in the targets of an indicator, findings', () => {
  it.each([
    {
      why: 'two numbers for one year',
      targets: [level({ value: 10 }), level({ value: 12 })],
      rules: ['values-differ'],
    },
    {
      why: 'a yearly number against that of a year',
      targets: [level({ value: 10 }), level({ period: null, recurrence: yearly, value: 8 })],
      rules: ['values-differ'],
    },
    {
      why: 'more than 10 against at least 10',
      targets: [level(), level({ operator: '>' })],
      rules: ['strictness-differs'],
    },
    { why: 'one promise said twice', targets: [level(), level()], rules: [] },
    { why: 'two years', targets: steps(10, 12), rules: [] },
    {
      why: 'a pace that one step of three misses',
      change: { ...rank, baseline: baseline(20) },
      targets: [...steps(17, 15, 12), improvement()],
      rules: ['pace-against-levels'],
    },
    {
      why: 'a pace that every step keeps',
      change: { ...rank, baseline: baseline(20) },
      targets: [...steps(17, 14, 10), improvement()],
      rules: [],
    },
    {
      why: 'a pace beside levels of years that do not follow each other',
      change: { ...rank, baseline: baseline(20) },
      targets: [level({ period: '2021', value: 19 }), improvement()],
      rules: [],
    },
    {
      why: 'a target below its baseline',
      change: { baseline: baseline(12) },
      targets: [level()],
      rules: ['worse-than-before'],
    },
    {
      why: 'a rank that sinks',
      change: { ...rank, baseline: baseline(12) },
      targets: [level({ value: 15 })],
      rules: ['worse-than-before'],
    },
    {
      why: 'a rank that rises',
      change: { ...rank, baseline: baseline(12) },
      targets: [level({ value: 9 })],
      rules: [],
    },
    { why: 'a date after the plan', targets: [level({ period: '2025' })], rules: ['deadline-outside-period'] },
    { why: 'a day in the last year', targets: [level({ period: '2021-12-31' })], rules: [] },
    {
      why: 'a date in the promise, though the data infer the year',
      targets: [level({ periodBasis: 'inferred', clause: 'a1t1s1', quote: '三年内建成' })],
      rules: [],
    },
    { why: 'no date', targets: [level({ periodBasis: 'inferred' })], rules: ['deadline-missing'] },
    {
      why: 'a level from nowhere',
      change: { baseline: null },
      targets: [level({ quote: '达到 10 个' })],
      rules: ['baseline-missing'],
    },
    {
      why: 'new things, which need no start',
      change: { baseline: null },
      targets: [level({ quote: '新建 10 个' })],
      rules: [],
    },
    {
      why: 'full coverage of nobody knows how many',
      targets: [level({ quote: '街道全覆盖' })],
      rules: ['coverage-without-total'],
    },
    { why: 'full coverage of six', targets: [level({ quote: '六个街道全覆盖' })], rules: [] },
    { why: 'a direction in a plan without a table', targets: [heading()], rules: [] },
  ])('see $why', ({ change = {}, targets, rules }) => {
    expect(found({ ...change, targets })).toEqual(rules);
  });
});

describe('in data drawn up by a machine, findings', () => {
  const named = (id: string, targets: Indicator['targets'], change: Partial<Indicator> = {}) =>
    indicator({ id, headline: false, name: { zh: '步道', en: 'Paths' }, targets, ...change });
  const rulesOf = (...indicators: Indicator[]) =>
    findings({ ...buildPlan(indicators), clauses: [] }).map(({ rule }) => rule);

  it('see one thing in two indicators of one name', () => {
    const [table, prose] = [level(), level({ id: 'prose', operator: '>' })];
    expect(rulesOf(named('table', [table]), named('prose', [prose]))).toEqual(['strictness-differs']);
    expect(rulesOf(named('table', [table]), named('prose', [prose], { name: { zh: '驿站', en: 'Stops' } }))).toEqual(
      [],
    );
  });

  it('take the start from the other one', () => {
    const reaching = named('prose', [level({ period: '2020', quote: '达到 10 个' })]);
    expect(rulesOf(reaching)).toEqual(['baseline-missing']);
    expect(rulesOf(named('table', [], { baseline: baseline(3) }), reaching)).toEqual([]);
  });

  it('count a coverage once that the heading and its sentence promise', () => {
    const covered = (id: string, quote: string) => named(id, [level({ period: '2020', quote })]);
    const [heading, sentence] = [covered('a', '实现全市街道步道全覆盖'), covered('b', '落实全市街道步道全覆盖任务')];
    expect(rulesOf(heading, sentence)).toEqual(['coverage-without-total']);
    expect(rulesOf(heading, covered('b', '村村驿站全覆盖'))).toHaveLength(2);
  });
});
