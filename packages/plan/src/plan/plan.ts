import type { Observation } from '../observation/observation.js';
import type { Clause } from '../text/clause.js';
import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate, Period } from '../vocabulary/period.js';
import type { Indicator } from './indicator.js';
import type { Note } from './note.js';
import type { ResponsibleUnit } from './responsible-unit.js';
import type { Search, Source } from './source.js';

/** The ids of one plan as literal unions, so that a misspelt id does not compile. */
export interface PlanIds {
  readonly action: string;
  readonly task: string;
  readonly safeguard: string;
  readonly responsibleUnit: string;
  readonly indicator: string;
  readonly target: string;
  readonly source: string;
}

/** Whether the text is a draft for comment, in force, or replaced by a later version. */
export type PlanStatus = 'draft' | 'adopted' | 'superseded';

/** Under which licence the data are published; the words of the plan and of sources are not covered. */
export interface DataLicence {
  /** SPDX identifier: `CC-BY-4.0`. */
  readonly id: string;
  readonly url: string;
}

/** One of the plan's numbered items: who shall do what. */
export interface Task<Ids extends PlanIds = PlanIds> {
  readonly id: Ids['task'];
  readonly action: Ids['action'];
  /** As printed: `1.` */
  readonly number: string;
  readonly title: Localized;
  readonly leadUnits: readonly Ids['responsibleUnit'][];
  /** Named as 责任单位 and the like, without a word on who leads. */
  readonly responsibleUnits: readonly Ids['responsibleUnit'][];
  readonly participatingUnits: readonly Ids['responsibleUnit'][];
}

/** A main action: a group of tasks. */
export interface Action<Ids extends PlanIds = PlanIds> {
  readonly id: Ids['action'];
  /** As printed: `（一）` */
  readonly number: string;
  readonly title: Localized;
  readonly tasks: readonly Ids['task'][];
}

/** A safeguard: what shall hold the plan together (organisation, money, appraisal). */
export interface Safeguard<Ids extends PlanIds = PlanIds> {
  readonly id: Ids['safeguard'];
  readonly number: string;
  readonly title: Localized;
}

/**
 * One plan in one version: its text as clauses, its structure, indicators, targets and what has been observed.
 *
 * Records are keyed by id, in the order of the text; references are ids of the same plan and always resolve.
 */
export interface Plan<Ids extends PlanIds = PlanIds> {
  readonly id: string;
  readonly title: Localized;
  readonly status: PlanStatus;
  /** What the status means in the document's own words: 征求意见稿. */
  readonly statusNote: Localized;
  /** null where the text does not say who issued it. */
  readonly issuer: Localized | null;
  /** Administrative division code (GB/T 2260). */
  readonly jurisdiction: { readonly code: string; readonly name: Localized };
  readonly period: { readonly start: Period; readonly end: Period };
  /** Until when the data are complete; the default `asOf` of what is published. */
  readonly dataDate: IsoDate;
  /** null where nobody said under which. */
  readonly dataLicence: DataLicence | null;
  /** Every clause in the order of the text. */
  readonly clauses: readonly Clause[];
  /** Unofficial English translation, clause id → text; every clause that has words has one. */
  readonly translation: Readonly<Record<string, string>>;
  readonly actions: { readonly [Id in Ids['action']]: Action<Ids> };
  readonly tasks: { readonly [Id in Ids['task']]: Task<Ids> };
  readonly safeguards: { readonly [Id in Ids['safeguard']]: Safeguard<Ids> };
  readonly responsibleUnits: { readonly [Id in Ids['responsibleUnit']]: ResponsibleUnit<Id> };
  readonly indicators: { readonly [Id in Ids['indicator']]: Indicator<Id, Ids['target']> };
  readonly sources: { readonly [Id in Ids['source']]: Source<Id> };
  readonly observations: readonly Observation<Ids['indicator'], Ids['source']>[];
  readonly searches: readonly Search<Ids['indicator']>[];
  readonly notes: readonly Note[];
}
