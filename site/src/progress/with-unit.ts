import { type Indicator, inLanguage, type Language } from '@xianxing/plan';
import { wordsIn } from '../words/words.ts';

/** A value with what it is counted in: `380 家`, `38%`, 第 96 位. */
export function withUnit(value: string, { kind, unitOfMeasure }: Indicator, language: Language): string {
  const { progress } = wordsIn(language);
  return kind === 'rank' ? progress.rank(value) : progress.withUnit(value, inLanguage(unitOfMeasure.text, language));
}
