import type { EvidenceGrade } from '../vocabulary/evidence.js';
import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate } from '../vocabulary/period.js';

/** A publication that observations cite. */
export interface Source<SourceId extends string = string> {
  readonly id: SourceId;
  /** `zh` or `en` is the original title, by `language`; the other is a translation. */
  readonly title: Localized;
  readonly publisher: Localized;
  readonly url: string;
  /** The day it was published; null where the page does not say. */
  readonly date: IsoDate | null;
  /** The day it was read for this project. */
  readonly retrieved: IsoDate;
  /** The language of its own words, as a BCP 47 tag. */
  readonly language: string;
  readonly evidence: EvidenceGrade;
  readonly note: Localized | null;
}

/** What was looked for, where, and until when: the ground on which "no public figure found" stands. */
export interface Search<IndicatorId extends string = string> {
  readonly indicators: readonly IndicatorId[];
  readonly where: Localized;
  readonly until: IsoDate;
  readonly result: Localized;
}
