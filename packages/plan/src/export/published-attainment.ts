import type { Clocks } from '../attainment/assessment.js';
import type { Attainment } from '../attainment/attainment.js';
import type { Evidence } from '../attainment/evidence.js';
import type { Rating } from '../attainment/profiles/profile.js';
import type { Quantity } from '../attainment/quantities/quantity.js';
import type { Summaries } from '../attainment/summary.js';
import type { Source } from '../plan/source.js';
import type { Basis } from '../vocabulary/evidence.js';
import type { Localized } from '../vocabulary/localized.js';
import type { Reason } from '../vocabulary/reason.js';
import type { AttainmentState, TrajectoryState } from '../vocabulary/state.js';
import type { Edition } from './edition.js';
import type { PublishedTarget } from './published-plan.js';

/** A value that was looked at; its source stands among the file's sources. */
export type PublishedEvidence = Omit<Evidence, 'source'>;

/** The judgement of one target with every part of it, the promise in the shape of plan.json. */
export interface PublishedAttainment extends Omit<Attainment, 'unitOfMeasure' | 'promise' | 'evidence'> {
  readonly unitOfMeasure: Localized & { readonly basis: Basis };
  readonly promise: PublishedTarget;
  readonly evidence: readonly PublishedEvidence[];
}

/** The judgement of one target in brief; every part of it stands in attainment.json. */
export interface PublishedJudgement {
  readonly target: string;
  readonly indicator: string;
  readonly due: boolean;
  /** null until due, and where it is unknown. */
  readonly attained: boolean | null;
  readonly state: AttainmentState;
  /** null once due. */
  readonly trajectory: TrajectoryState | null;
  /** null where no public figure was found. */
  readonly observed: number | null;
  readonly margin: Quantity;
  readonly progress: Quantity;
  readonly reasons: readonly Reason[];
}

/** What `attainment.json` holds: every judgement with its parts, by two dates and one profile, and the counts. */
export interface PublishedAttainments extends Edition, Clocks {
  /** In the order of the text. */
  readonly targets: readonly PublishedAttainment[];
  /** Ratings joined by the profile's own rule. */
  readonly indicators: readonly {
    readonly indicator: string;
    readonly targets: readonly string[];
    readonly rating: Rating | null;
  }[];
  readonly summaries: Summaries;
  readonly sources: readonly Source[];
}
