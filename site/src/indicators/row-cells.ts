import { formatAmount, type Indicator, type IndicatorTable } from '@xianxing/plan';
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
export function rowCells(indicator: Indicator, shown: IndicatorTable, view: CellView): RowCells[] {
  const { rows, others } = shown;
  const { words } = view;
  const { table } = words;
  const both = new Set(rows.map(({ inTable }) => inTable)).size > 1;
  const columns = measuresOf(indicator, shown);
  return [
    ...rows.map((row): RowCells => {
      const { period, promise, state, observed, unused, margin, progress } = row;
      const missing = observed.length ? table.noneFor : table.none;
      const near = unused.filter(({ use }) => use === 'near');
      const why = state === 'unknown' && observed.length ? row.reasons.map((reason) => words.reasons[reason]) : [];
      return {
        period: periodText(period, words.periods),
        place: both ? table[row.inTable ? 'inTable' : 'inProse'] : '',
        target: words.targets[promise.target.id] ?? '',
        observed: observed.map((value) => valueText(indicator, value, words, period)),
        verdict: [
          verdict(state, verdictWords({ ...promise, state, observed: observed[0] ?? null, seen: observed, near }, words)),
          ...(why.length ? [also(why.join(words.comma))] : []),
        ],
        measures: [
          margin.value === null ? missing : signedText(margin.value),
          progress.value === null ? missing : hundredthsText(progress.value),
        ].slice(0, columns),
        said: [
          margin.value === null ? '' : distanceText(margin.value, indicator, view),
          progress.value === null ? '' : `${table.progress} ${hundredthsText(progress.value)}%`,
        ].slice(0, columns),
        evidence: [
          ...observed.flatMap((value) => grade(value, view)),
          ...unused.map((value) =>
            also(`${valueText(indicator, value, words, period)} `, small(words.use[value.use]), ' ', ...grade(value, view)),
          ),
        ],
      };
    }),
    ...others.map((value): RowCells => ({
      period: periodText(value.period, words.periods),
      place: '',
      target: '',
      observed: [valueText(indicator, value, words, value.period)],
      verdict: [small(words.use[value.use])],
      measures: [table.none, table.none].slice(0, columns),
      said: [],
      evidence: grade(value, view),
    })),
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
