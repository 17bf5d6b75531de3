import type { Basis } from '../vocabulary/evidence.js';
import type { Localized } from '../vocabulary/localized.js';
import type { Period } from '../vocabulary/period.js';
import type { Declaration } from './declaration.js';
import type { Target } from './target.js';

/** What sort of number it is, which decides which calculations make sense. */
export type IndicatorKind = 'stock' | 'flow' | 'percentage' | 'rank' | 'coverage' | 'index' | 'event' | 'periodic';

/** Which way is better; declared, never concluded from baseline and target. */
export type Direction = 'higher' | 'lower' | 'band' | 'event' | 'none';

/** Words of the plan: a clause and an exact piece of its text. */
export interface Quotation {
  readonly clause: string;
  readonly quote: string;
}

/** What the figures are counted in, and whether the plan says so. */
export interface UnitOfMeasure {
  readonly text: Localized;
  readonly basis: Basis;
}

/** The value from which progress is measured. */
export interface Baseline extends Quotation {
  readonly period: Period;
  /** In the indicator's unit of measure. */
  readonly value: number;
}

/** Something observed over time, with what the plan promises of it. */
export interface Indicator<IndicatorId extends string = string, TargetId extends string = string> {
  readonly id: IndicatorId;
  readonly name: Localized;
  /** What is counted, where the plan or the editor says more than the name. */
  readonly definition: Localized | null;
  /** Whether it stands in the plan's own table of main indicators. */
  readonly headline: boolean;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly unitOfMeasure: UnitOfMeasure;
  /** null where the plan gives none. */
  readonly baseline: Baseline | null;
  /** In the order of the text. */
  readonly targets: readonly Target<TargetId, IndicatorId>[];
  /** Other places where the plan speaks of it. */
  readonly mentions: readonly Quotation[];
  /** null where nothing is declared. */
  readonly declaration: Declaration | null;
  readonly note: Localized | null;
}
