import { type PromiseRow, promiseRow } from '@xianxing/plan';
import { outcome } from '../../progress/outcome.ts';
import { verdictWords } from '../../progress/verdict-words.ts';
import { recurringText } from '../../tasks/recurring-text.ts';
import { fill } from '../../words/fill.ts';
import type { LiveView } from '../live-view.ts';
import type { Made, Part, Parts } from './part.ts';

/** A mark made from what became of one promise. */
const ofPromise =
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

/** Until when there are data; every page says it. */
export const date: Parts = {
  date: ({ plan, words }) => ({ content: [fill(words.dataUntil, plan.dataDate)] }),
};

/** What became of promises, where pages list them. */
export const outcomes: Parts = {
  outcome: ofPromise(outcomeOf),
  recurring: ({ attainments, words }, [number]) => {
    const recurring = attainments[Number(number)]?.recurring;
    return recurring ? { content: [recurringText(recurring, words.recurring)] } : null;
  },
};

/** Verdicts alone. */
export const verdicts: Parts = {
  verdict: ofPromise((row, { words }) => ({ class: `v ${row.state}`, content: [verdictWords(row, words)] })),
};

/** Marks that link to a promise: its words in the text, and its state beside them. */
export const links: Parts = {
  v: ofPromise(({ state }, { words }) => ({ class: `v ${state}`, content: [words.states[state]] })),
  p: ofPromise(({ state }) => ({ class: `p ${state}` })),
};
