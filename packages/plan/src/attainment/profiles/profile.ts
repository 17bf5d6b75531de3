import type { Localized } from '../../vocabulary/localized.js';
import type { Reason } from '../../vocabulary/reason.js';
import type { TrajectoryState } from '../../vocabulary/state.js';
import type { Sign } from '../quantities/quantity.js';
import type { rateSeries } from '../rate-series.js';

/** A lower bound and what stands for values from it upwards; inclusive unless said otherwise. */
export interface Cut<Label extends string = string> {
  readonly from: number;
  readonly exclusive?: true;
  readonly label: Label;
}

/** What a profile sees of one indicator and one target. */
export interface Series {
  readonly direction: Sign;
  /** Values by time, in order, the baseline first where there is one. */
  readonly points: readonly { readonly time: number; readonly value: number }[];
  /** The first of them is the plan's own baseline: by itself nothing that was observed. */
  readonly fromBaseline?: boolean;
  /** null for a direction without a number. */
  readonly target: number | null;
  /** null: no date, the target holds each year. */
  readonly targetTime: number | null;
  /** The target is to hold every year, not to be reached by one. */
  readonly constant?: boolean;
  /** The year a method starts from, where it is not the method's own. */
  readonly baseYear?: number;
  /** The number beyond which the indicator cannot go by nature (100 for a share), where a method uses one. */
  readonly limit?: number | null;
  /** Values are percentages. */
  readonly percentage?: boolean;
  /** Values are 0 or 1. */
  readonly binary?: boolean;
}

/** What a published profile says, in its own labels, which are never mapped to ours. */
export interface Rating<Label extends string = string> {
  readonly profile: string;
  /** null where the method gives none. */
  readonly label: Label | null;
  readonly score: number | null;
  /** The method's own numbers by name, as far as they exist. */
  readonly values: Readonly<Record<string, number | boolean | null>>;
  readonly reason: Reason | null;
}

/** Cuts of the pace, from which our trajectory states are read. */
export interface PaceCuts {
  /** The highest first. */
  readonly cuts: readonly Cut<TrajectoryState>[];
  /** Below every cut. */
  readonly otherwise: TrajectoryState;
  /** A pace within this distance of a cut (and of 0) counts as on it. */
  readonly tolerance: number;
}

/** A published or own method as a record. A new one is one record or one small file; a caller can pass its own. */
export interface Profile<Label extends string = string> extends Method<Label> {
  readonly name: Localized;
  /** Where the method is published. */
  readonly source: string;
}

/** What a profile does. */
export interface Method<Label extends string = string> {
  readonly id: string;
  /** Present where the profile reads our trajectory states from the pace. */
  readonly pace?: PaceCuts;
  /** Its labels in its own words, the best first; present where it has labels of its own. */
  readonly labels?: readonly Label[];
  /** Present where the profile has labels of its own. */
  readonly rate?: (series: Series) => Rating<Label>;
  /** How `assess` hands a target to `rate`: `rateSeries`, for methods that look at a series. */
  readonly apply?: typeof rateSeries;
  /** Kinds of indicator that the method is not made for. */
  readonly notFor?: readonly string[];
  /**
   * Present where the profile joins several ratings (series, or targets of one indicator) to one. A method, so that a profile with
   * labels of its own can be passed where any profile is asked for.
   */
  combine?(ratings: readonly Rating<Label>[]): Rating<Label>;
}
