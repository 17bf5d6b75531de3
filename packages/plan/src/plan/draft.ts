import type { Observation } from '../observation/observation.js';
import type { Clause } from '../text/clause.js';
import type { Repair } from '../text/repair.js';
import type { Localized } from '../vocabulary/localized.js';
import type { Indicator, Quotation } from './indicator.js';
import type { Note } from './note.js';
import type { Plan } from './plan.js';
import type { ResponsibleUnit } from './responsible-unit.js';
import type { Search, Source } from './source.js';

/** What plan.yaml says about a plan. */
export type PlanHeader = Pick<
  Plan,
  'id' | 'title' | 'status' | 'statusNote' | 'issuer' | 'jurisdiction' | 'period' | 'dataDate' | 'dataLicence'
> & {
  readonly source: { readonly file: string; readonly sha256: string };
  readonly sections: readonly string[];
};

/** Where something stands in the data folder: a file, and keys and positions joined by dots. */
export interface Place {
  readonly file: string;
  readonly path: string;
}

/** A record with the place where it was read. */
export interface Placed<T> extends Place {
  readonly record: T;
}

/** Words of the plan that a record rests on. */
export interface PlacedQuotation extends Place {
  readonly clause: string;
  readonly quote: string;
  /** What rests on them. */
  readonly role: 'target' | 'baseline' | 'mention' | 'note' | 'non-target';
}

/** A word that holds a numeral which is no target. */
export interface NumeralEntry {
  readonly words: string;
  readonly class: 'date' | 'document-number' | 'name' | 'outline' | 'other';
  readonly reason: Localized;
}

/** One line of the translation. */
export interface TranslationLine {
  readonly clause: string;
  readonly text: string;
}

/** Ids that the data folder gives, those of records with a mistake in them included. */
export interface GivenIds {
  readonly indicators: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/**
 * A data folder as read, before anything is known to fit together: every record whose own shape is right. What a record
 * leaves out is already null, false or [].
 */
export interface Draft {
  /** null where plan.yaml is missing or wrong. */
  readonly header: PlanHeader | null;
  /** Whether plan.yaml says that there is no English. */
  readonly onlyChinese: boolean;
  /** false while nobody has gone through what a machine read: what is not accounted for is then a warning. */
  readonly reviewed: boolean;
  readonly editedText: string;
  readonly clauses: readonly Clause[];
  /** The text as received; null where the file cannot be read. */
  readonly sourceText: string | null;
  /** SHA-256 of the source's bytes in hex; null where there is no file. */
  readonly sourceHash: string | null;
  readonly repairs: readonly Placed<Repair>[];
  readonly notes: readonly Placed<Note>[];
  readonly translation: readonly Placed<TranslationLine>[];
  readonly nonTargets: readonly Placed<Quotation>[];
  readonly numerals: readonly Placed<NumeralEntry>[];
  readonly responsibleUnits: readonly Placed<ResponsibleUnit>[];
  readonly indicators: readonly Placed<Indicator>[];
  readonly observations: readonly Placed<Observation>[];
  readonly sources: readonly Placed<Source>[];
  readonly searches: readonly Placed<Search>[];
  readonly ids: GivenIds;
  /** Files of which nothing could be read: missing, no text, broken YAML. What they would say is not known. */
  readonly unreadable: ReadonlySet<string>;
  /** Files with a mistake in their own shape: they lack records, and the unreadable ones. */
  readonly flawed: ReadonlySet<string>;
  /** Every quotation of the plan that has its two keys, also of records with another mistake in them. */
  readonly quotations: readonly PlacedQuotation[];
  /** The line of a place; null where it is not known. */
  readonly lineOf: (file: string, path: string) => number | null;
}
