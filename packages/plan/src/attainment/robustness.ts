import type { Period } from '../vocabulary/period.js';
import type { AttainmentState, TrajectoryState } from '../vocabulary/state.js';

/** One recalculation that gives another verdict. */
export interface Flip {
  /** `printed`: half a unit of the last digit the source printed · `displayed`: one decimal · `slope`: the fitted slope instead of the last value. */
  readonly by: 'printed' | 'displayed' | 'slope';
  /** The value that flips it. */
  readonly value: number;
  readonly state: AttainmentState;
  readonly trajectory: TrajectoryState | null;
}

/** Whether the verdict would be another one under a change that the evidence cannot rule out. */
export interface Robustness {
  /** null where there is no verdict to turn. */
  readonly robust: boolean | null;
  /** Recalculations with another verdict; disagreeing sources stand in `conflict`. */
  readonly flips: readonly Flip[];
}

/** A value that one of several disagreeing sources gives. */
export interface Candidate {
  readonly period: Period;
  readonly value: number;
  readonly source: string | null;
  readonly chosen: boolean;
  readonly attained: boolean | null;
  readonly state: AttainmentState;
  readonly trajectory: TrajectoryState | null;
}

/** Sources that disagree, the verdict under each, and what decided between them. */
export interface Conflict {
  readonly candidates: readonly Candidate[];
  /** The first rule that told them apart; null where none did. */
  readonly decidedBy: 'evidence' | 'period-basis' | 'definition' | 'published' | null;
  /** Whether the verdict depends on which is believed. */
  readonly flips: boolean;
}
