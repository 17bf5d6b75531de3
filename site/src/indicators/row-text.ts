import {
  type Indicator,
  type IndicatorTableRow,
  inLanguage,
  type Language,
  type Period,
  reasonWords,
  type ShownValue,
} from '@xianxing/plan';
import { verdictWords } from '../progress/verdict-words.ts';
import { wordsIn } from '../words/words.ts';
import { hundredthsText, signedText } from './number-text.ts';
import { indicatorWords } from './words.ts';

/** One row of an indicator's table in the words of a language. */
export interface RowText {
  readonly period: string;
  /** Where the promise stands; '' where all stand in the same. */
  readonly place: string;
  readonly target: string;
  readonly verdict: string;
  /** Why nothing could be concluded from what was observed; '' elsewhere. */
  readonly why: string;
  readonly margin: string;
  readonly progress: string;
}

/** Says a row; numbers that do not exist are a dash, or a word where the question makes no sense. */
export function rowText(row: IndicatorTableRow, both: boolean, language: Language): RowText {
  const { table } = indicatorWords[language];
  const near = row.unused.filter(({ use }) => use === 'near').map(({ value }) => value);
  const quantity = ({ value, reason }: IndicatorTableRow['margin'], text: (value: number) => string): string =>
    value === null ? (row.observed.length > 0 || reason === 'recurrent' ? table.noneFor : table.none) : text(value);
  return {
    period: wordsIn(language).progress.year(row.period),
    place: both ? (row.inTable ? table.inTable : table.inProse) : '',
    target: unbroken(inLanguage(row.targetText, language)),
    verdict: verdictWords({ ...row.promise, state: row.state, reasons: row.reasons, near }, language),
    why:
      row.state === 'unknown' && row.observed.length > 0
        ? row.reasons.map((reason) => inLanguage(reasonWords[reason], language)).join(wordsIn(language).progress.comma)
        : '',
    margin: quantity(row.margin, signedText),
    progress: quantity(row.progress, hundredthsText),
  };
}

/** A value as it is shown: an event has happened or has not, by a day where that is another than the period asked about. */
export function valueText({ kind }: Indicator, value: ShownValue, language: Language, asked?: Period): string {
  const { progress } = wordsIn(language);
  if (kind !== 'event' || value.observation === null) return value.text;
  const happened = progress.happened(value.observation.value > 0);
  return asked === undefined || asked === value.period ? happened : progress.at(value.period, happened);
}

/** Whether the plan speaks of an indicator both in a table and in its prose. */
export function inBoth(rows: readonly IndicatorTableRow[]): boolean {
  return new Set(rows.map(({ inTable }) => inTable)).size > 1;
}

/** Differences of percentages are points. */
export function marginUnit({ unitOfMeasure }: Indicator, language: Language): string {
  const unit = inLanguage(unitOfMeasure.text, language);
  return unit === '%' ? indicatorWords[language].table.points : unit;
}

/** A comparison stays with its number at the end of a line. */
export function unbroken(text: string): string {
  return text.replaceAll(/([≥≤<>]) /g, '$1\u00a0');
}
