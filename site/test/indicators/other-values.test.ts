import {
  type Indicator,
  indicatorEvidence,
  indicatorFigure,
  indicatorTable,
  type Plan,
  periodEnd,
} from '@xianxing/plan';
import { plan as first } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';
import { otherValues } from '../../src/indicators/other-values.ts';
import { judge } from '../../src/progress/judged.ts';

const plan: Plan = first;
const { assessment } = judge(plan);
const drawn = Object.values<Indicator>(plan.indicators).flatMap((indicator) => {
  const figure = indicatorFigure(indicator, plan, assessment);
  return figure === null ? [] : [{ id: indicator.id, indicator, figure }];
});

describe('the table under a figure', () => {
  it.each(drawn)('of $id holds every value that is drawn', ({ indicator, figure }) => {
    const rows = indicatorTable(indicator, plan, assessment);
    const others = otherValues(indicator, rows, indicatorEvidence(indicator, plan, assessment));
    const held = [
      ...rows.flatMap(({ observed, unused }) =>
        [...observed, ...unused.map(({ value }) => value)].map(({ period, text }) => `${periodEnd(period)} ${text}`),
      ),
      ...others.map(({ period, evidence }) => `${periodEnd(period)} ${evidence.observation.printed}`),
    ];
    for (const { time, text } of [...figure.observed, ...figure.near, ...figure.others])
      expect(held).toContain(`${time} ${text}`);
  });
});
