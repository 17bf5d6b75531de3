import type { AttainmentState } from '../../vocabulary/state.js';

/** What the state of a dated promise is decided from. */
export interface Circumstances {
  readonly due: boolean;
  /** To be kept at a level, not reached. */
  readonly keep: boolean;
  /** Whether the value (at the date once due, the latest before) satisfies it; null where there is no value. */
  readonly satisfied: boolean | null;
  /** Whether a value after the date satisfies it. */
  readonly satisfiedLater: boolean;
  /** Whether the promise can be fulfilled before its date: not where the baseline satisfied it already. */
  readonly canBeEarly: boolean;
}

/** The state of a dated promise. A later value never fills a missing one. */
export function attainmentState(of: Circumstances): AttainmentState {
  if (of.due) {
    if (of.satisfied === null) return 'unknown';
    if (of.satisfied) return of.keep ? 'maintained' : 'met';
    return of.satisfiedLater && !of.keep ? 'met-late' : 'not-met';
  }
  if (of.satisfied === null) return 'not-due';
  if (of.keep) return of.satisfied ? 'maintained' : 'below-maintained-level';
  return of.satisfied && of.canBeEarly ? 'met-early' : 'not-due';
}
