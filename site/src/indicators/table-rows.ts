import type { CellView } from '../live/cell-view.ts';
import type { Piece } from '../live/piece.ts';
import { grade } from '../progress/grade.ts';
import { verdict } from '../progress/verdict.ts';
import { periodText } from '../words/period-text.ts';
import { type IndicatorRows, measured, printedValue } from './indicator-rows.ts';
import { inBoth, rowText, valueText } from './row-text.ts';
import { values } from './values.ts';

/** The rows of an indicator's table, from the target to the evidence. */
export function tableRows(shown: IndicatorRows, view: CellView): Piece[] {
  const { indicator, rows, others } = shown;
  const { words } = view;
  const both = inBoth(rows);
  /** The cells of margin and progress, where the table has them. */
  const measures = (...texts: [string, string]): Piece[] =>
    texts
      .slice(0, measured(shown) ? 2 : indicator.kind === 'event' ? 0 : 1)
      .map((text): Piece => ['td', { class: 'n' }, text]);
  const { none } = words.table;
  return [
    ...rows.map((row): Piece => {
      const text = rowText(row, both, indicator, view);
      const observed = text.observed.map((value): Piece => ['b', { class: 'o' }, value]);
      return [
        'tr',
        {},
        ['th', { scope: 'row' }, `${text.period} `, ...small(text.place)],
        ['td', { class: 'n' }, text.target],
        ['td', { class: 'n' }, ...(observed.length ? observed : [none])],
        ['td', {}, verdict(row.state, text.verdict), ...also(text.why)],
        ...measures(text.margin, text.progress),
        ['td', {}, ...values(row, indicator, view)],
      ];
    }),
    ...others.map(({ period, evidence }): Piece => {
      const value = printedValue(evidence);
      return [
        'tr',
        {},
        ['th', { scope: 'row' }, periodText(period, words.periods)],
        ['td', { class: 'n' }, none],
        ['td', { class: 'n' }, valueText(indicator, value, words)],
        ['td', {}, ...small(words.use[evidence.use])],
        ...measures(none, none),
        ['td', {}, ...grade(value, view)],
      ];
    }),
  ];
}

/** Words beside the main ones; nothing where there are none. */
export function small(text: string): Piece[] {
  return text === '' ? [] : [['small', {}, text]];
}

/** A line of its own below; nothing where there are no words for it. */
export function also(text: string): Piece[] {
  return text === '' ? [] : [['span', { class: 'also' }, text]];
}
