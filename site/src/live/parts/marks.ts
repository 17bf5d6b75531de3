import { type PromiseRow, promiseRow } from '@xianxing/plan';
import { outcome } from '../../progress/outcome.ts';
import { verdictWords } from '../../progress/verdict-words.ts';
import { recurringText } from '../../tasks/recurring-text.ts';
import { fill } from '../../words/fill.ts';
import type { LiveView } from '../live-view.ts';
import type { Made, Part, Parts } from './part.ts';

/** A mark made from what became of one promise. */
export const ofPromise =
  (make: (row: PromiseRow, view: LiveView) => Made): Part =>
  (view, [number]) => {
    const attainment = view.attainments[Number(number)];
    return attainment ? make(promiseRow(attainment), view) : null;
  };

/** What became of a promise, as cells say it. */
export const outcomeOf = (row: PromiseRow, view: LiveView): Made => {
  const indicator = view.plan.indicators[row.target.indicator];
  return indicator ? { content: outcome(row, indicator, view) } : {};
};

/** The marks of status that any page can carry. */
export const marks: Parts = {
  date: ({ plan, words }) => ({ content: [fill(words.dataUntil, plan.dataDate)] }),
  outcome: ofPromise(outcomeOf),
  verdict: ofPromise((row, { words }) => ({ class: `v ${row.state}`, content: [verdictWords(row, words)] })),
  v: ofPromise(({ state }, { words }) => ({ class: `v ${state}`, content: [words.states[state]] })),
  p: ofPromise(({ state }) => ({ class: `p ${state}` })),
  recurring: ({ attainments, words }, [number]) => {
    const recurring = attainments[Number(number)]?.recurring;
    return recurring ? { content: [recurringText(recurring, words.recurring)] } : null;
  },
};
