import { formatAmount, inLanguage } from '@xianxing/plan';
import type { CellView } from '../live/cell-view.ts';
import type { Piece } from '../live/piece.ts';
import { grade } from '../progress/grade.ts';
import { verdict } from '../progress/verdict.ts';
import { fill } from '../words/fill.ts';
import { periodText } from '../words/period-text.ts';
import { type IndicatorRows, printedValue } from './indicator-rows.ts';
import { numberText } from './number-text.ts';
import { inBoth, marginUnit, rowText, valueText } from './row-text.ts';
import { also, small } from './table-rows.ts';
import { values } from './values.ts';

/** The same rows as a list, for narrow screens: the verdict of each period first. */
export function listRows({ indicator, rows, others }: IndicatorRows, view: CellView): Piece[] {
  const { words, language } = view;
  const { table } = words;
  const { baseline, kind, unitOfMeasure } = indicator;
  const both = inBoth(rows);
  const event = kind === 'event';
  const unit = inLanguage(unitOfMeasure.text, language);
  const withUnit = (text: string): string => (event || !/\d$/.test(text) ? text : formatAmount(text, unit, language));
  const item = (period: string, ...rest: Piece[]): Piece => [
    'li',
    {},
    ['b', {}, periodText(period, words.periods)],
    ' ',
    ...rest,
  ];
  return [
    ...(baseline === null
      ? []
      : [item(baseline.period, ...small(table.baseline), ` ${withUnit(`${baseline.value}`)}`)]),
    ...rows.map((row) => {
      const text = rowText(row, both, indicator, view);
      const { value } = row.margin;
      const distance =
        value === null || event
          ? []
          : value === 0
            ? [table.exactly]
            : [
                fill(
                  value > 0 ? table.beyond : table.short,
                  formatAmount(numberText(Math.abs(value)), marginUnit(indicator, view), language),
                ),
              ];
      const facts = [
        `${table.target} ${withUnit(text.target)}`,
        ...text.observed.map((observed) => `${table.observed} ${withUnit(observed)}`),
        ...distance,
        ...(row.progress.value === null || event ? [] : [`${table.progress} ${text.progress}%`]),
      ].join(words.comma);
      return item(
        row.period,
        ...small(text.place),
        ' ',
        verdict(row.state, text.verdict),
        ...also(text.why),
        ['p', {}, facts],
        ...values(row, indicator, view),
      );
    }),
    ...others.map(({ period, evidence }) => {
      const value = printedValue(evidence);
      const said = ` ${withUnit(valueText(indicator, value, words))} `;
      return item(period, said, ...small(words.use[evidence.use]), ' ', ...grade(value, view));
    }),
  ];
}
