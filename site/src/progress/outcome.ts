import type { Indicator, PromiseRow, ShownValue } from '@xianxing/plan';
import type { CellView } from '../live/cell-view.ts';
import type { Piece } from '../live/piece.ts';
import { fill } from '../words/fill.ts';
import { periodText } from '../words/period-text.ts';
import { grade } from './grade.ts';
import { verdict } from './verdict.ts';
import { verdictWords } from './verdict-words.ts';

/** What became of one promise: the value, the verdict, the evidence, and what else was found. */
export function outcome(row: PromiseRow, { kind }: Indicator, view: CellView): Piece[] {
  const { words } = view;
  const event = kind === 'event';
  const text = ({ text, value }: ShownValue): string => (event ? words.happened[value > 0 ? 'yes' : 'no'] : text);
  const also =
    (say: string) =>
    (value: ShownValue): Piece => [
      'span',
      { class: 'also' },
      fill(say, periodText(value.period, words.periods), text(value)),
      ' ',
      ...grade(value, view),
    ];
  const at = event ? words.happenedAt : words.at;
  const { observed, seen, others, near, later, conflict, state } = row;
  return [
    ...(observed === null || event ? [] : [['b', { class: 'o' }, observed.text] as const, ' ']),
    verdict(state, verdictWords(row, words)),
    ...(observed === null ? [] : [observed].map(also(event ? at : ''))),
    ...seen.map(also(at)),
    ...others.map(also(words.other)),
    ...near.map(also(words.near)),
    ...later.map(also(words.later)),
    ...(conflict === 'none' ? [] : [['span', { class: 'also' }, words.conflict[conflict]] as const]),
  ];
}
