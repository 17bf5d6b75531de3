import { formatAmount, type Indicator, inLanguage, type Period, type ShownValue } from '@xianxing/plan';
import type { CellView } from '../live/cell-view.ts';
import { fill } from '../words/fill.ts';
import { periodText } from '../words/period-text.ts';

/**
 * A value as it is shown: an event has happened or has not; with its period where that is another than the one asked about.
 *
 * @param unit - What it is counted in, where that is to be said.
 */
export function valueText(
  { kind }: Indicator,
  value: ShownValue,
  { words, language }: Pick<CellView, 'words' | 'language'>,
  asked: Period,
  unit = '',
): string {
  const event = kind === 'event';
  const text = event ? words.happened[value.value > 0 ? 'yes' : 'no'] : formatAmount(value.text, unit, language);
  return asked === value.period
    ? text
    : fill(event ? words.happenedAt : words.at, periodText(value.period, words.periods), text);
}

/** Differences of percentages are points. */
export function marginUnit({ unitOfMeasure }: Indicator, { language, words }: CellView): string {
  const unit = inLanguage(unitOfMeasure.text, language);
  return unit === '%' ? words.table.points : unit;
}

/** A comparison stays with its number at the end of a line. */
export function unbroken(text: string): string {
  return text.replaceAll(/([≥≤<>]) /g, '$1\u00a0');
}
