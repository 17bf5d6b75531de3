import { formatTarget, type Indicator, inLanguage, type Language, type PromiseRow } from '@xianxing/plan';
import { wordsIn } from '../words/words.ts';

/** What is promised, with its unit of measure, and by when: `> 350 家，到 2021 年`. */
export function promiseText({ target }: PromiseRow, indicator: Indicator, language: Language): string {
  const { text, progress } = wordsIn(language);
  const { recurrence, period } = target;
  const inferred = target.periodBasis === 'inferred';
  const when =
    recurrence === null ? text.by(period ?? '', inferred) : text.span(recurrence.from, recurrence.to, inferred);
  if (indicator.kind === 'event') return when;
  const promise = inLanguage(formatTarget(target, indicator.kind), language);
  const unit = inLanguage(indicator.unitOfMeasure.text, language);
  return [/\d$/.test(promise) ? progress.withUnit(promise, unit) : promise, when].join(progress.comma);
}
