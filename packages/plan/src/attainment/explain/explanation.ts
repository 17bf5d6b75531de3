import type { Reason } from '../../vocabulary/reason.js';

/** What a line of the working is about, in the order in which they come. */
export type Step =
  | 'promise'
  | 'clocks'
  | 'baseline'
  | 'evidence'
  | 'left-out'
  | 'verdict'
  | 'period'
  | 'share'
  | 'total'
  | 'margin'
  | 'progress'
  | 'ratio'
  | 'change'
  | 'elapsed'
  | 'expected'
  | 'variance'
  | 'pace'
  | 'trajectory'
  | 'rate'
  | 'projection'
  | 'not-calculated'
  | 'rating'
  | 'timing'
  | 'conflict'
  | 'robustness'
  | 'quality'
  | 'reason';

/** One line of the working, for a page to render. */
export interface ExplanationLine {
  readonly step: Step;
  /** What the line gives: 较基期的进度 / Progress from baseline. */
  readonly label: string;
  /** The definition in symbols, where the line is a calculation or a comparison: `(v − b) ÷ (T − b)`, `v ≥ T`. */
  readonly formula: string | null;
  /** The same with the numbers used: `(380 − 262) ÷ (325 − 262)`, `380 ≥ 325`. */
  readonly working: string | null;
  /** The number calculated, unrounded; null where the line is no number or there is none. */
  readonly value: number | null;
  /** The result in words: the number with its unit of measure, or why there is none. */
  readonly text: string;
  /** Why there is no number, or what has to be said. */
  readonly reason: Reason | null;
  /** Id of the source that the line rests on. */
  readonly source: string | null;
  /** Clause of the plan that the line rests on. */
  readonly clause: string | null;
}

/** A line of which only what applies is given; the rest is null. */
export function explanationLine(
  step: Step,
  label: string,
  text: string,
  more: Partial<ExplanationLine> = {},
): ExplanationLine {
  return {
    step,
    label,
    formula: null,
    working: null,
    value: null,
    // A sentence, wherever it was put together.
    text: text.charAt(0).toUpperCase() + text.slice(1),
    reason: null,
    source: null,
    clause: null,
    ...more,
  };
}
