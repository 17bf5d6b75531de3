import { type Indicator, inLanguage, type Language, type Plan } from '@xianxing/plan';
import { pinyin } from 'pinyin-pro';

/** Things that can be sought, taken from the plan: an indicator, a responsible unit and, in Chinese, first letters of pinyin. */
export function searchExamples(plan: Plan, language: Language): string[] {
  const indicators = Object.values<Indicator>(plan.indicators);
  const indicator = indicators.find(({ headline }) => headline) ?? indicators[0];
  const unit = Object.values<Plan['responsibleUnits'][string]>(plan.responsibleUnits)[0];
  const names = [indicator, unit].flatMap((one) => (one === undefined ? [] : inLanguage(one.name, language)));
  if (language !== 'zh-CN') return names;
  return [
    ...names,
    ...names.slice(0, 1).map((name) => pinyin(name, { pattern: 'first', toneType: 'none', separator: '' })),
  ];
}
