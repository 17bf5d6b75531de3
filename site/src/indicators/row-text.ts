import { type Indicator, type IndicatorTableRow, inLanguage, type Period, type ShownValue } from '@xianxing/plan';
import type { CellView } from '../live/cell-view.ts';
import { verdictWords } from '../progress/verdict-words.ts';
import { fill } from '../words/fill.ts';
import { periodText } from '../words/period-text.ts';
import { hundredthsText, signedText } from './number-text.ts';

/** One row of an indicator's table in the words of a language. */
export interface RowText {
  readonly period: string;
  /** Where the promise stands; '' where all stand in the same. */
  readonly place: string;
  readonly target: string;
  /** What was observed; several values where sources of the same rank disagree. */
  readonly observed: readonly string[];
  readonly verdict: string;
  /** Why nothing could be concluded from what was observed; '' elsewhere. */
  readonly why: string;
  readonly margin: string;
  readonly progress: string;
}

/** Says a row; numbers that do not exist are a dash, or a word where the question makes no sense. */
export function rowText(row: IndicatorTableRow, both: boolean, indicator: Indicator, view: CellView): RowText {
  const { language, words } = view;
  const { table } = words;
  const near = row.unused.filter(({ use }) => use === 'near').map(({ value }) => value);
  const quantity = ({ value, reason }: IndicatorTableRow['margin'], text: (value: number) => string): string =>
    value === null ? (row.observed.length > 0 || reason === 'recurrent' ? table.noneFor : table.none) : text(value);
  return {
    period: periodText(row.period, words.periods),
    place: both ? (row.inTable ? table.inTable : table.inProse) : '',
    target: unbroken(inLanguage(row.targetText, language)),
    observed: row.observed.map((value) => valueText(indicator, value, words, row.period)),
    verdict: verdictWords({ ...row.promise, state: row.state, reasons: row.reasons, near }, words),
    why:
      row.state === 'unknown' && row.observed.length > 0
        ? row.reasons.map((reason) => words.reasons[reason]).join(words.comma)
        : '',
    margin: quantity(row.margin, signedText),
    progress: quantity(row.progress, hundredthsText),
  };
}

/** A value as it is shown: an event has happened or has not, by a day where that is another than the period asked about. */
export function valueText({ kind }: Indicator, value: ShownValue, words: CellView['words'], asked?: Period): string {
  if (kind !== 'event') return value.text;
  const happened = words.happened[(value.observation?.value ?? Number(value.text)) > 0 ? 'yes' : 'no'];
  return asked === undefined || asked === value.period
    ? happened
    : fill(words.happenedAt, periodText(value.period, words.periods), happened);
}

/** Whether the plan speaks of an indicator both in a table and in its prose. */
export function inBoth(rows: readonly IndicatorTableRow[]): boolean {
  return new Set(rows.map(({ inTable }) => inTable)).size > 1;
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
