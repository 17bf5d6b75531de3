import type { FigurePoint, FigureTarget, IndicatorFigure } from '@xianxing/plan';

/** A value at a time. */
export const at = (time: number, value: number): FigurePoint => ({ period: `${time}`, time, value, text: `${value}` });

/** A target of a table, if nothing else is said. */
export const goal = (time: number, value: number, more: Partial<FigureTarget> = {}): FigureTarget => ({
  ...at(time, value),
  text: `≥ ${value}`,
  high: null,
  strict: false,
  inTable: true,
  ...more,
});

/** Nothing was found for a time. */
export const unknownAt = (time: number) => ({ period: `${time}`, time });

/** Invented: lamps, from 300 in 2027 to 350 in 2030. */
export const lamps: IndicatorFigure = {
  baseline: at(2027, 300),
  targets: [
    goal(2028, 320),
    goal(2029, 335),
    goal(2030, 350),
    goal(2030, 350, { text: '> 350', strict: true, inTable: false }),
  ],
  observed: [at(2029, 340)],
  others: [],
  near: [],
  assumed: [],
  unknown: [unknownAt(2028), unknownAt(2030)],
  smallestOnTop: false,
  times: [2027, 2030],
  values: [300, 350],
};
