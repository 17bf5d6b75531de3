import { assess, type Indicator, indicatorFigure, indicatorTable, type Plan, periodEnd } from '@xianxing/plan';
import { plan as first } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';

const plan: Plan = first;

/** Seen on the day of the data, within the plan's time, by what was recorded at first, and with values of a reader's own. */
const seen = [
  { asOf: plan.dataDate },
  { asOf: '2020-12-31' },
  { asOf: plan.dataDate, knownAt: plan.observations.map(({ recorded }) => recorded).sort()[0] ?? '' },
  { asOf: plan.dataDate, assumed: true },
];

describe('the table under a figure', () => {
  it.each(Object.values<Indicator>(plan.indicators))('of $id holds every value that is drawn', (indicator) => {
    for (const { assumed, ...clocks } of seen) {
      const assumptions = assumed
        ? ['2019', '2020'].map((period) => ({ indicator: indicator.id, period, value: 2 }))
        : [];
      const assessment = assess(plan, { ...clocks, assumptions });
      const figure = indicatorFigure(indicator, plan, assessment);
      if (figure === null) continue;
      const { rows, others } = indicatorTable(indicator, plan, assessment);
      const held = [...rows.flatMap(({ observed, unused }) => [...observed, ...unused]), ...others].map(
        ({ period, text }) => `${periodEnd(period)} ${text}`,
      );
      for (const { time, text } of [...figure.observed, ...figure.near, ...figure.others, ...figure.assumed])
        expect(held).toContain(`${time} ${text}`);
    }
  });
});
