import type { Target } from '@xianxing/plan';
import { plan } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';

const promises: readonly (readonly [id: string, what: string, when: string, clause: string, why: string])[] = [
  ['rd-intensity-2021', 'increase', '2021', 'goals-s2', 'a direction with a date: 三年努力'],
  ['main-indicators-regional-rank-2021', '<= 3', '2021', 'goals-s3', '前 3 位'],
  ['pearl-river-delta-level-2021', '>= 1', '2021', 'goals-s3', 'some indicators are at least one'],
  ['pioneer-city-2021', '>= 1', '2021', 'goals-s3', '基本建成'],
  ['innovation-corridor-extension-2021', '>= 1', '2021?', 'a1t1s1', '列入, without a date'],
  ['guangzhou-graduate-enterprises-yearly', '>= 50', 'year 2019 to 2021', 'a1t1s3', '每年 50 家'],
  ['guangqing-park-high-tech-enterprises-2021', '> 35', '2021', 'a1t2s4', '超 is strict'],
  ['guangqing-park-provincial-zone-2021', '>= 1', '2021', 'a1t2s4', '建成'],
  ['regenerative-medicine-base-2021', '>= 1', '2021?', 'a1t3s1', '建立'],
  ['lingnan-laboratory-sub-centre-2021', '>= 1', '2021?', 'a1t3s2', '设立'],
  ['lingnan-laboratory-base-2021', '>= 1', '2021?', 'a1t3s2', '设立, the second of two'],
  ['sustainable-development-zone-2021', '>= 1', '2021', 'a2t1s2', '获国务院批准'],
  ['green-technology-park-2021', '>= 1', '2021?', 'a2t2s1', '建立'],
  ['agricultural-special-topics-2021', '>= 1', '2021?', 'a3t1s1', '设立'],
  ['agricultural-major-projects-yearly', '>= 1', 'year 2019 to 2021', 'a3t1s1', '不少 1 个 is no fewer than one'],
  ['provincial-agricultural-parks-2021-text', '>= 8 of 8', '2021', 'a3t2s1', '县域全覆盖, beside the 8 of the table'],
  ['national-agricultural-park-2021', '>= 1', '2021', 'a3t2s1', '零的突破 within three years'],
  ['technology-commissioner-coverage-2021', '>= 100', '2021?', 'a3t3', 'full coverage, n unknown'],
  ['technology-commissioner-scope-2021', '>= 1', '2021?', 'a3t3s1', '纳入'],
  ['technology-commissioner-reports-quarterly', '>= 1', 'quarter 2019-Q1 to 2021-Q4', 'a3t3s1', '每季度末一次'],
  ['high-tech-zone-rank-yearly', 'improve 3 on previous-actual', 'year 2019 to 2021', 'a4t2s1', '三位以上'],
  ['high-tech-enterprises-2021-text', '> 350', '2021', 'a5t1s1', '超 350, beside the 350 of the table'],
  ['high-tech-enterprise-annual-targets-yearly', '>= 1', 'year 2019 to 2021', 'a5t1s2', '年度'],
  ['high-tech-enterprise-assessment-2021', '>= 1', '2021?', 'a5t1s2', '纳入政府考核'],
  ['rd-institution-coverage-2021-text', '> 50', '2021', 'a5t2s2', '超 50%, beside the 50% of the table'],
  ['municipal-major-programme-2021', '>= 1', '2021?', 'a5t3s2', '设立'],
  ['technological-upgrading-projects-2021', '>= 30', '2021', 'a5t4s5', '30 项'],
  ['provincial-innovation-centres-2021', 'in 1 to 2, at-least-lower', '2021', 'a6t1s3', '1-2 家'],
  ['huaju-cup-2021', '>= 1', '2021?', 'a6t3s2', '上升为'],
  ['incubator-association-2021', '>= 1', '2021?', 'a6t3s4', '建立'],
  ['listing-green-channel-2021', '>= 1', '2021?', 'a6t4s3', '建立'],
  ['high-tech-enterprise-listing-2021', '>= 1', '2021', 'a6t4s4', '零的突破 within 3 years'],
  ['talent-station-coverage-2021', '>= 100', '2021?', 'a7t2s1', '覆盖网全面形成'],
  ['talent-apartments-2021', '>= 100', '2021', 'a7t3s1', '以上 includes the number'],
  ['leading-group-2021', '>= 1', '2021?', 's1s1', '成立'],
  ['leading-group-meetings-half-yearly', '>= 1', 'half 2019-H1 to 2021-H2', 's2s2', '每半年一次'],
  ['special-fund-2021', '>= 1', '2021?', 's3s1', '设立'],
  ['special-fund-budget-yearly', '>= 1', 'year 2019 to 2021', 's3s1', '纳入年度预算'],
];

const inProse = Object.values(plan.indicators)
  .flatMap((indicator): readonly Target[] => indicator.targets)
  .filter((target) => !target.clause.startsWith('goals-t1'));

/** The promise in short; a question mark says that the end of the plan stands for a period that the text does not give. */
function when({ period, recurrence, periodBasis }: Target): string {
  const stated = recurrence ? `${recurrence.every} ${recurrence.from} to ${recurrence.to}` : `${period}`;
  return periodBasis === 'inferred' ? `${stated}?` : stated;
}

function what(target: Target): string {
  if (target.operator === 'in') return `in ${target.low} to ${target.high}, ${target.reading}`;
  if (target.operator === 'improve') return `improve ${target.value} on ${target.relativeTo}`;
  if (!('value' in target)) return target.operator;
  return `${target.operator} ${target.value}${target.of === null ? '' : ` of ${target.of}`}`;
}

describe('the promises of the prose', () => {
  it.each(promises)('%s: %s by %s in %s (%s)', (id, promised, date, clause) => {
    const target = inProse.find((candidate) => candidate.id === id);
    expect(target && [what(target), when(target), target.clause]).toEqual([promised, date, clause]);
  });

  it('are these and no others', () => {
    expect(inProse.map((target) => target.id).sort()).toEqual(promises.map(([id]) => id).sort());
  });

  it('say in a note why the end of the plan stands for a date that the text does not give', () => {
    expect(inProse.filter(({ periodBasis, note }) => periodBasis === 'inferred' && note === null)).toEqual([]);
  });

  it('quote the words of their clause', () => {
    const textOf = new Map(plan.clauses.map((clause) => [clause.id, clause.text]));
    expect(inProse.filter(({ clause, quote }) => !textOf.get(clause)?.includes(quote))).toEqual([]);
  });

  it('are strict where the text says 超', () => {
    const strict = inProse.filter(({ quote }) => /超\s*\d/.test(quote));
    expect(strict.map(({ id, operator }) => [id, operator])).toEqual([
      ['high-tech-enterprises-2021-text', '>'],
      ['rd-institution-coverage-2021-text', '>'],
      ['guangqing-park-high-tech-enterprises-2021', '>'],
    ]);
  });

  it('include the number where the text says 以上', () => {
    const inclusive = inProse.filter(({ quote }) => quote.endsWith('以上'));
    expect(inclusive.map(({ id, operator }) => [id, operator])).toEqual([
      ['high-tech-zone-rank-yearly', 'improve'],
      ['talent-apartments-2021', '>='],
    ]);
  });
});
