import type { AttainmentState } from '../../vocabulary/state.js';

/** What the state of a dated promise is decided from. */
export interface Circumstances {
  readonly due: boolean;
  /** To be kept at a level, not reached. */
  readonly keep: boolean;
  /** Whether the value (at the date once due, the latest before) satisfies it; null where there is no value. */
  readonly satisfied: boolean | null;
  /** Whether a value after the date satisfies it. */
  readonly later: boolean;
  /** Whether the promise can be fulfilled before its date: not where the baseline satisfied it already. */
  readonly early: boolean;
}

/** The state of a dated promise. A later value never fills a missing one. */
export function attainmentState(of: Circumstances): AttainmentState {
  const { due, keep, satisfied, later, early } = of;
  if (satisfied === null) return due ? 'unknown' : 'not-due';
  if (keep) return satisfied ? 'maintained' : due ? 'not-met' : 'below-maintained-level';
  if (due) return satisfied ? 'met' : later ? 'met-late' : 'not-met';
  return satisfied && early ? 'met-early' : 'not-due';
}
