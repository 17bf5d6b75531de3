import { type Indicator, indicatorFigure, type Plan } from '@xianxing/plan';
import { plan as first } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';
import { figureSays } from '../../src/indicators/figure-says.ts';
import { unbroken } from '../../src/indicators/row-text.ts';
import { judge } from '../../src/progress/judged.ts';
import { wordsIn } from '../../src/words/words.ts';

const plan: Plan = first;
const { assessment } = judge(plan);
const drawn = Object.values<Indicator>(plan.indicators).flatMap((indicator) => {
  const figure = indicatorFigure(indicator, plan, assessment);
  return figure === null ? [] : [{ id: indicator.id, indicator, figure }];
});

describe('the words of a figure', () => {
  it.each(drawn)('of $id hold every number that is drawn, in both languages', ({ indicator, figure }) => {
    const points = [...figure.targets, ...figure.observed, ...figure.near, ...figure.others];
    for (const language of ['zh-CN', 'en'] as const) {
      const said = figureSays(figure, indicator, language);
      for (const { text } of points) expect(said).toContain(unbroken(text));
      if (figure.baseline !== null) expect(said).toContain(figure.baseline.text);
    }
  });

  it.each(drawn)('of $id name the periods of which nothing is known', ({ indicator, figure }) => {
    const periods = figure.unknown.map(({ period }) => period);
    const named = periods.length > 3 ? [periods[0] ?? '', periods.at(-1) ?? ''] : periods;
    for (const period of named) {
      expect(figureSays(figure, indicator, 'zh-CN')).toContain(wordsIn('zh-CN').progress.year(period));
    }
  });
});
