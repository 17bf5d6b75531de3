import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { told } from '../../test/attainment/told.js';
import { baseline, declaration as declared, improvement, level, observed } from '../../test/build-plan.js';
import type { Declaration } from '../plan/declaration.js';
import { un2023 } from './profiles/un-2023.js';

const targets = [level({ value: 50 })];
const first = { targets, declaration: declared({ baseline: 'first-observation' }) };
const rows = [observed('2018', 10), observed('2019', 20), observed('2021', 45)];

describe('a declared first observation in place of a missing baseline', () => {
  it('is what progress, rates and elapsed time begin with, and is said', () => {
    const attainment = assessFirst(first, rows, '2021-12-31');
    expect(attainment).toMatchObject({
      state: 'not-met',
      baseline: null,
      numbers: { baseline: 10, baselineTime: 2018 },
      progress: { value: 0.875 },
      changeFromBaseline: { value: 35 },
      rates: { planned: { value: expect.closeTo(40 / 3, 12) } },
      reasons: ['first-observation-as-baseline'],
      dataQuality: { flags: ['first-observation-as-baseline'] },
      evidence: [
        { period: '2021', use: 'judged' },
        { period: '2018', use: 'baseline' },
      ],
    });
    expect(attainment.reasons).not.toContain('baseline-substituted');
  });

  it('is never taken silently: without the declaration there is no baseline', () => {
    expect(assessFirst({ targets }, rows, '2021-12-31').progress).toEqual({ value: null, reason: 'no-baseline' });
  });

  it('gives way to the plan’s own baseline', () => {
    const attainment = assessFirst({ ...first, baseline: baseline(30) }, rows, '2021-12-31');
    expect(attainment).toMatchObject({ numbers: { baseline: 30 }, reasons: [] });
  });

  it('takes its place after a break in the series', () => {
    const declaration = declared({ baseline: 'first-observation', breaks: ['2019'] });
    const attainment = assessFirst({ targets, baseline: baseline(30), declaration }, rows, '2021-12-31');
    expect(attainment).toMatchObject({
      numbers: { baseline: 20, baselineTime: 2019 },
      baseline: { value: 30 },
      reasons: ['first-observation-as-baseline', 'series-break'],
    });
  });

  it('is not the value that is judged', () => {
    const one = assessFirst(first, rows.slice(0, 1), '2019-12-31');
    expect(one).toMatchObject({ numbers: { baseline: null, observed: 10 }, progress: { reason: 'no-baseline' } });
    expect(assessFirst(first, [observed('2021', 60)], '2021-12-31')).toMatchObject({
      state: 'met',
      numbers: { baseline: null },
    });
  });

  it('sees neither later periods nor rows that were recorded later', () => {
    const late = [observed('2017', 5, { recorded: '2023-01-01' }), ...rows];
    const at = (knownAt?: string) =>
      assessFirst(first, late, '2021-12-31', knownAt ? { knownAt } : {}).numbers.baseline;
    expect([at('2022-12-31'), at()]).toEqual([10, 5]);
  });

  it('of several sources for that period takes the one that is preferred', () => {
    const press = observed('2018', 12, { source: 'newspaper', evidence: 'press' });
    expect(assessFirst(first, [press, ...rows], '2021-12-31').numbers.baseline).toBe(10);
  });

  it('of a recurrence is from before its first period', () => {
    const each = {
      ...first,
      kind: 'rank',
      direction: 'lower',
      targets: [improvement({ relativeTo: 'baseline' })],
    } as const;
    const ranks = [observed('2017', 60), observed('2019', 50), observed('2020', 58)];
    expect(assessFirst(each, ranks, '2020-12-31').recurring?.periods.map(({ level: at }) => at)).toEqual([57, 57, 57]);
    expect(assessFirst(each, ranks.slice(1), '2020-12-31')).toMatchObject({
      state: 'unknown',
      recurring: { periods: [{ reasons: ['no-reference'] }, {}, {}] },
    });
  });

  it('carries the marks of its row: an inferred period, an estimate', () => {
    const marked = [observed('2018', 10, { periodBasis: 'inferred', status: 'estimated' }), ...rows.slice(1)];
    expect(assessFirst(first, marked, '2021-12-31').dataQuality.flags).toEqual([
      'period-inferred',
      'estimated',
      'first-observation-as-baseline',
    ]);
  });

  it('is told with its source, in both languages', () => {
    const attainment = assessFirst(first, rows, '2021-12-31');
    const lines = (language: 'zh-CN' | 'en') =>
      told(attainment, language)
        .split('\n')
        .filter((line) => /^(基期|代替|Baseline|In place)/.test(line));
    expect(lines('zh-CN')).toMatchInlineSnapshot(`
      [
        "基期: 计划没有给，不当作零。",
        "基期: 照声明的规则，以最早的观测值代替：2018 年 10 个。 (yearbook)",
        "代替基期的数: 2018 年 10 个，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)",
      ]
    `);
    expect(lines('en')).toMatchInlineSnapshot(`
      [
        "Baseline: The plan gives none; zero is not assumed.",
        "Baseline: By a declared rule the first observation takes its place: 10 things in 2018. (yearbook)",
        "In place of a baseline: 10 things in 2018: “Invented: yearbook” (Invented: bureau, official). (yearbook)",
      ]
    `);
  });
});

describe('what a plan declares of an indicator', () => {
  const stock = { baseline: baseline(10), targets } as const;

  it('is used without being asked for, and gives way to an argument, part by part', () => {
    const declaration = declared({ path: 'whole', breaks: ['2020'] });
    const run = (things: Partial<Declaration> = {}) =>
      assessFirst({ ...stock, declaration }, [observed('2020', 30)], '2020-12-31', { declarations: { things } });
    expect(run()).toMatchObject({ path: 'whole', numbers: { baseline: null } });
    expect(run({ path: 'linear' })).toMatchObject({ path: 'linear', numbers: { baseline: null } });
    expect(run({ path: null, breaks: [] })).toMatchObject({ path: 'linear', numbers: { baseline: 10 } });
  });

  it('hands its bounds to a method that asks for them', () => {
    const seen: unknown[] = [];
    const profile = {
      ...un2023,
      rate: (series: { limit?: number | null }) => {
        seen.push(series.limit);
        return { profile: 'own', label: null, score: null, values: {}, reason: null };
      },
    };
    assessFirst({ ...stock, declaration: declared({ bounds: { low: 0, high: 100 } }) }, rows, '2021-12-31', {
      profile,
    });
    expect(seen).toEqual([100]);
  });
});
