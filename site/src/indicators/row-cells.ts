import { formatAmount, type Indicator, type IndicatorTable, type IndicatorTableRow, inLanguage } from '@xianxing/plan';
import type { CellView } from '../live/cell-view.ts';
import type { Piece } from '../live/piece.ts';
import { grade } from '../progress/grade.ts';
import { verdict } from '../progress/verdict.ts';
import { verdictWords } from '../progress/verdict-words.ts';
import { fill } from '../words/fill.ts';
import { periodText } from '../words/period-text.ts';
import { measuresOf } from './measures.ts';
import { hundredthsText, numberText, signedText } from './number-text.ts';
import { marginUnit, valueText } from './row-text.ts';

/** What one row of an indicator's table says; the table and the list that takes its place only arrange it. */
export interface RowCells {
  readonly period: string;
  /** Where the promise stands; '' where all stand in the same. */
  readonly place: string;
  /** '' where nothing was promised. */
  readonly target: string;
  /** Several values where sources of the same rank disagree. */
  readonly observed: readonly string[];
  /** With why nothing could be concluded from what was observed; of a value beside no promise, what it was used for. */
  readonly verdict: readonly Piece[];
  /** Margin and progress, as far as the table has columns for them. */
  readonly measures: readonly string[];
  /** The same in words, as far as there are numbers. */
  readonly said: readonly string[];
  /** How good the evidence is, and what else was found. */
  readonly evidence: readonly Piece[];
}

/** The rows of an indicator: its promises by period, then the values that stand beside none. */
export function rowCells(indicator: Indicator, { rows, others }: IndicatorTable, view: CellView): RowCells[] {
  const { words, language } = view;
  const { table } = words;
  const both = new Set(rows.map(({ inTable }) => inTable)).size > 1;
  const columns = measuresOf(indicator, rows);
  const unit = inLanguage(indicator.unitOfMeasure.text, language);
  const lines = [
    ...rows.map((row) => ({ ...row, row })),
    ...others.map((value) => ({ period: value.period, observed: [value], unused: [], row: null })),
  ];
  return lines.map(({ period, observed, unused, row }) => {
    const target = row ? (words.targets[row.promise.target.id] ?? '') : '';
    const texts = observed.map((value) => valueText(indicator, value, view, period));
    const missing = row && texts.length ? table.noneFor : table.none;
    const margin = row?.margin.value ?? null;
    const progress = row?.progress.value ?? null;
    return {
      period: periodText(period, words.periods),
      place: both && row ? table[row.inTable ? 'inTable' : 'inProse'] : '',
      target,
      observed: texts,
      verdict: row ? verdictOf(row, words) : observed.map(({ use }) => small(words.use[use])),
      measures: [
        margin === null ? missing : signedText(margin),
        progress === null ? missing : hundredthsText(progress),
      ].slice(0, columns),
      said: [
        ...(row ? [`${table.target} ${/\d$/.test(target) ? formatAmount(target, unit, language) : target}`] : []),
        ...observed.map((value) => `${table.observed} ${valueText(indicator, value, view, period, unit)}`),
        ...(columns && margin !== null ? [distanceText(margin, indicator, view)] : []),
        ...(columns && progress !== null ? [`${table.progress} ${hundredthsText(progress)}%`] : []),
      ],
      evidence: [
        ...observed.flatMap((value) => grade(value, view)),
        ...unused.map((value) =>
          also(
            `${valueText(indicator, value, view, period)} `,
            small(words.use[value.use]),
            ' ',
            ...grade(value, view),
          ),
        ),
      ],
    };
  });
}

/** The verdict on a promise, with why nothing could be concluded from what was observed. */
function verdictOf(
  { promise, state, reasons, observed, unused }: IndicatorTableRow,
  words: CellView['words'],
): Piece[] {
  const near = unused.filter(({ use }) => use === 'near');
  return [
    verdict(state, verdictWords({ ...promise, state, observed: null, seen: observed, near }, words)),
    ...(state === 'unknown' && observed.length
      ? [also(reasons.map((reason) => words.reasons[reason]).join(words.comma))]
      : []),
  ];
}

/** How far a value is from its target, in words. */
function distanceText(margin: number, indicator: Indicator, view: CellView): string {
  const { beyond, short, exactly } = view.words.table;
  const amount = formatAmount(numberText(Math.abs(margin)), marginUnit(indicator, view), view.language);
  return margin === 0 ? exactly : fill(margin > 0 ? beyond : short, amount);
}

/** Words beside the main ones. */
export function small(text: string): Piece {
  return ['small', {}, text];
}

/** A line of its own below. */
function also(...content: Piece[]): Piece {
  return ['span', { class: 'also' }, ...content];
}
