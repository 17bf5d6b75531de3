import type { Basis, EvidenceGrade } from '../vocabulary/evidence.js';
import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate, Period } from '../vocabulary/period.js';

/** `withdrawn` takes back the earlier row of the same period and source. */
export type ObservationStatus = 'final' | 'provisional' | 'estimated' | 'withdrawn';

/** Whether what the source counts is what the plan counts. */
export type DefinitionMatch = 'same' | 'near';

/**
 * One value of one indicator for one period from one source. Rows are never edited: a revision or a withdrawal is a new row of
 * the same period and source with a later `recorded`.
 */
export interface Observation<IndicatorId extends string = string, SourceId extends string = string> {
  readonly indicator: IndicatorId;
  readonly period: Period;
  /** In the indicator's unit of measure; an event is 0 (had not happened) or 1 (had happened). */
  readonly value: number;
  /** The value with the digits that the source printed, which say how exact it is. */
  readonly printed: string;
  readonly status: ObservationStatus;
  readonly evidence: EvidenceGrade;
  readonly definition: DefinitionMatch;
  /** Whether the source states the period or an editor concluded it. */
  readonly periodBasis: Basis;
  /** The day an event happened, where known. */
  readonly occurredOn: IsoDate | null;
  readonly source: SourceId;
  /** Where in the source: page, section, paragraph; '' where the source has no such thing. */
  readonly locator: string;
  /** The source's own words that hold the value, in its own language. */
  readonly quote: string;
  /** The day this row was recorded here; never the source's own date. */
  readonly recorded: IsoDate;
  readonly note: Localized | null;
}
