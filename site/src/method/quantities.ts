import type { ExplanationLine } from '@xianxing/plan';

/** The anchors of the quantities, in the order in which they are defined. */
export type QuantityId =
  | 'attainment'
  | 'margin'
  | 'progress'
  | 'ratio'
  | 'expected'
  | 'pace'
  | 'elapsed'
  | 'rates'
  | 'projection'
  | 'status'
  | 'quality';

/** How a quantity is shown: its definition in symbols, and which steps of which example's working show it. */
export interface QuantityShown {
  readonly id: QuantityId;
  readonly formulas: readonly string[];
  readonly steps: readonly ExplanationLine['step'][];
  readonly example: 'due' | 'ratio' | 'underway';
}

/** The definitions Q1 to Q11. */
export const quantities: readonly QuantityShown[] = [
  { id: 'attainment', formulas: ['v ≥ T', 'v > T', 'v ≤ T', 'v < T', 'v = T'], steps: ['verdict'], example: 'due' },
  { id: 'margin', formulas: ['d·(v − T)'], steps: ['margin'], example: 'due' },
  { id: 'progress', formulas: ['(v − b) ÷ (T − b)'], steps: ['progress'], example: 'due' },
  { id: 'ratio', formulas: ['v ÷ T'], steps: ['ratio'], example: 'ratio' },
  {
    id: 'expected',
    formulas: ['T1 + (T2 − T1) × (t − t1) ÷ (t2 − t1)', 'T × m ÷ 12'],
    steps: ['expected'],
    example: 'underway',
  },
  {
    id: 'pace',
    formulas: ['d·(v − E)', '(v − b) ÷ (E − b)'],
    steps: ['variance', 'pace'],
    example: 'underway',
  },
  { id: 'elapsed', formulas: ['(t − t0) ÷ (tT − t0)'], steps: ['elapsed'], example: 'underway' },
  {
    id: 'rates',
    formulas: ['(v − b) ÷ (t − t0)', '(T − b) ÷ (tT − t0)', '(T − v) ÷ (tT − t)'],
    steps: ['rate'],
    example: 'underway',
  },
  { id: 'projection', formulas: ['v + (v − b) ÷ (t − t0) × (tT − t)'], steps: ['projection'], example: 'underway' },
  { id: 'status', formulas: [], steps: ['verdict', 'trajectory'], example: 'underway' },
  { id: 'quality', formulas: [], steps: ['quality', 'robustness'], example: 'due' },
];
