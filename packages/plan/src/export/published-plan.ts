import type { Observation } from '../observation/observation.js';
import type { Declaration } from '../plan/declaration.js';
import type { Direction, IndicatorKind, Quotation } from '../plan/indicator.js';
import type { Note } from '../plan/note.js';
import type { DataLicence, PlanStatus } from '../plan/plan.js';
import type { ResponsibleUnit } from '../plan/responsible-unit.js';
import type { Search, Source } from '../plan/source.js';
import type { Operator, Recurrence } from '../plan/target.js';
import type { Clause } from '../text/clause.js';
import type { Basis } from '../vocabulary/evidence.js';
import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate, Period } from '../vocabulary/period.js';

/** A task in plan.json; it stands within its action. */
export interface PublishedTask {
  readonly id: string;
  readonly number: string;
  readonly title: Localized;
  /** The task's own sentences in the words of the plan, a line a paragraph; without heading and bracket. */
  readonly text: string;
  /** Unofficial translation of `text`. */
  readonly translation: string;
  readonly leadUnits: readonly string[];
  readonly responsibleUnits: readonly string[];
  readonly participatingUnits: readonly string[];
}

/** An action in plan.json, with its tasks. */
export interface PublishedAction {
  readonly id: string;
  readonly number: string;
  readonly title: Localized;
  readonly tasks: readonly PublishedTask[];
}

/** A safeguard in plan.json. */
export interface PublishedSafeguard {
  readonly id: string;
  readonly number: string;
  readonly title: Localized;
  readonly text: string;
  readonly translation: string;
}

/** A target in plan.json: one shape for every operator, with null where it has no such thing. */
export interface PublishedTarget extends Quotation {
  readonly id: string;
  /** null for a recurrence. */
  readonly period: Period | null;
  readonly operator: Operator;
  /** null for a range and a direction without a number. */
  readonly value: number | null;
  readonly recurrence: Recurrence | null;
  readonly periodBasis: Basis;
  readonly maintain: boolean;
  /** For k of n: the n. */
  readonly of: number | null;
  /** Ends of a range. */
  readonly low: number | null;
  readonly high: number | null;
  readonly reading: 'at-least-lower' | 'within' | null;
  /** Against what an improvement is measured. */
  readonly relativeTo: 'previous-actual' | 'previous-target' | 'baseline' | null;
  readonly note: Localized | null;
}

/** A baseline in plan.json. */
export interface PublishedBaseline extends Quotation {
  readonly period: Period;
  readonly value: number;
}

/** An indicator in plan.json. */
export interface PublishedIndicator {
  readonly id: string;
  readonly name: Localized;
  readonly definition: Localized | null;
  readonly headline: boolean;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly unitOfMeasure: Localized & { readonly basis: Basis };
  readonly baseline: PublishedBaseline | null;
  readonly targets: readonly PublishedTarget[];
  readonly mentions: readonly Quotation[];
  readonly declaration: Declaration | null;
  readonly note: Localized | null;
}

/** A clause in plan.json. */
export interface PublishedClause extends Clause {
  /** null where there is nothing to translate. */
  readonly translation: string | null;
}

/** What `/data/v1/plan.json` holds: the plan as lists, references as ids. */
export interface PublishedPlan {
  readonly id: string;
  readonly title: Localized;
  readonly status: PlanStatus;
  readonly statusNote: Localized;
  readonly issuer: Localized | null;
  readonly jurisdiction: { readonly code: string; readonly name: Localized };
  readonly period: { readonly start: Period; readonly end: Period };
  readonly dataDate: IsoDate;
  readonly dataLicence: DataLicence | null;
  /** What the file says of itself. */
  readonly notice: Localized;
  readonly actions: readonly PublishedAction[];
  readonly safeguards: readonly PublishedSafeguard[];
  readonly responsibleUnits: readonly ResponsibleUnit[];
  readonly indicators: readonly PublishedIndicator[];
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly searches: readonly Search[];
  readonly notes: readonly Note[];
  readonly clauses: readonly PublishedClause[];
}
