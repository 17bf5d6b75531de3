import type { Period } from '../vocabulary/period.js';
import type { AttainmentState, TrajectoryState } from '../vocabulary/state.js';

/** A value that one of several disagreeing sources gives, and what it would come to. */
export interface JudgedCandidate {
  readonly period: Period;
  readonly value: number;
  readonly source: string | null;
  readonly chosen: boolean;
  readonly attained: boolean | null;
  readonly state: AttainmentState;
}

/** Sources that disagree, the verdict under each, and what decided between them. */
export interface ConflictingSources {
  readonly candidates: readonly JudgedCandidate[];
  /** The first rule that told them apart; null where none did. */
  readonly decidedBy: 'evidence' | 'period-basis' | 'definition' | 'published' | null;
  /** Whether the verdict depends on which is believed. */
  readonly flips: boolean;
}

/** The same with its trajectory, null once due. */
export interface Candidate extends JudgedCandidate {
  readonly trajectory: TrajectoryState | null;
}

/** The same where trajectories are read too: a verdict that differs by its trajectory alone is another one. */
export interface Conflict extends ConflictingSources {
  readonly candidates: readonly Candidate[];
}
