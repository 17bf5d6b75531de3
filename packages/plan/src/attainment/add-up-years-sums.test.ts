import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, heading, improvement, indicator, level, observed } from '../../test/build-plan.js';
import type { Indicator } from '../plan/indicator.js';
import { addUpYears } from './add-up-years.js';
import { assess } from './assess.js';

const yearly = [level({ period: '2019', value: 20 }), level({ period: '2020', value: 23 }), level({ value: 26 })];

function added(found: Record<string, number>, asOf: string, change: Partial<Indicator> = {}) {
  const one = indicator({ kind: 'flow', baseline: baseline(24), targets: yearly, ...change });
  const rows = Object.entries(found).map(([period, value]) => observed(period, value));
  return addUpYears(Object.values(assess(buildPlan([one], rows), { asOf }).targets));
}

const is = (value: number) => ({ value, reason: null });
const none = (reason: string) => ({ value: null, reason });
const all = { 2019: 19, 2020: 25, 2021: 25 };

describe('yearly flows added up', () => {
  it.each([
    {
      why: 'met exactly though one year was missed',
      found: all,
      asOf: '2021-12-31',
      periods: ['2019', '2020', '2021'],
      missing: [],
      promised: is(69),
      observed: is(69),
      margin: is(0),
      attained: true,
    },
    {
      why: 'missed by one',
      found: { ...all, 2021: 24 },
      asOf: '2021-12-31',
      periods: ['2019', '2020', '2021'],
      missing: [],
      promised: is(69),
      observed: is(68),
      margin: is(-1),
      attained: false,
    },
    {
      why: 'only the years that are due',
      found: all,
      asOf: '2020-12-31',
      periods: ['2019', '2020'],
      missing: [],
      promised: is(43),
      observed: is(44),
      margin: is(1),
      attained: true,
    },
    {
      why: 'no sum with a year missing',
      found: { 2019: 19, 2021: 99 },
      asOf: '2021-12-31',
      periods: ['2019', '2020', '2021'],
      missing: ['2020'],
      promised: is(69),
      observed: none('no-observation'),
      margin: none('no-observation'),
      attained: null,
    },
    {
      why: 'nothing before a year is due',
      found: all,
      asOf: '2018-12-31',
      periods: [],
      missing: [],
      promised: none('not-due'),
      observed: none('not-due'),
      margin: none('not-due'),
      attained: null,
    },
  ])('$why', ({ found, asOf, why: _, ...expected }) => {
    expect(added(found, asOf)).toStrictEqual(expected);
  });

  it('fewer is better where less is', () => {
    const targets = [level({ period: '2020', operator: '<=', value: 20 }), level({ operator: '<=', value: 10 })];
    const sum = added({ 2020: 21, 2021: 8 }, '2021-12-31', { direction: 'lower', targets });
    expect(sum).toMatchObject({ promised: is(30), observed: is(29), margin: is(1), attained: true });
  });

  it('have no margin where neither way is better', () => {
    const targets = [level({ period: '2020', operator: '=', value: 20 }), level({ operator: '=', value: 10 })];
    const sum = added({ 2020: 20, 2021: 10 }, '2021-12-31', { direction: 'none', targets });
    expect(sum).toMatchObject({ promised: is(30), observed: is(30), margin: none('no-direction'), attained: null });
  });

  it('count the first of two promises for one year', () => {
    const twice = [...yearly, level({ id: 'again', period: '2020', value: 1000 })];
    expect(added(all, '2021-12-31', { targets: twice })?.promised).toEqual(is(69));
  });

  it.each([
    { why: 'a stock', change: { kind: 'stock' } },
    { why: 'one year', change: { targets: [level()] } },
    { why: 'a direction beside one year', change: { targets: [level(), heading({ id: 'more', period: '2020' })] } },
    {
      why: 'an improvement beside one year',
      change: { targets: [improvement({ period: '2020', recurrence: null, relativeTo: 'baseline' }), level()] },
    },
    { why: 'improvements', change: { targets: [improvement(), level()] } },
  ] as const)('are nothing for $why', ({ change }) => {
    expect(added(all, '2021-12-31', change)).toBeNull();
  });
});
