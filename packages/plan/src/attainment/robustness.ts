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
