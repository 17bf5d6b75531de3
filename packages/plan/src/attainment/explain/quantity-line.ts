import type { Quantity } from '../quantities/quantity.js';
import { workingFor } from './calculation.js';
import { type ExplanationLine, explanationLine, type Step } from './explanation.js';
import type { Teller } from './teller.js';

/** A quantity of a judgement: what it is called, its formulas, and how its number is shown and said. */
export interface Told {
  readonly step: Step;
  readonly label: string;
  readonly quantity: Quantity;
  /** The first one that gives the number is shown. */
  readonly formulas: readonly string[];
  /** The number itself, as it stands in the text. */
  readonly show: (value: number) => string;
  readonly text: (value: number) => string;
}

/** The line of a quantity that has a number; none for one that has none. */
export function quantityLine({ symbols }: Teller, told: Told): ExplanationLine[] {
  const { value } = told.quantity;
  if (value === null) return [];
  const calculation = workingFor(value, told.formulas, symbols, told.show) ?? {};
  return [explanationLine(told.step, told.label, told.text(value), { ...calculation, value })];
}
