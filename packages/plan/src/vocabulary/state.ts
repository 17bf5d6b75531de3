/**
 * What became of a promise.
 *
 * Once it is due: `met`, `not-met`, `met-late` (missed at the date, satisfied later; counts as not met), `maintained`, `unknown`.
 * Before: `met-early`, `not-due` (with a trajectory), `maintained`, `below-maintained-level`.
 */
export type AttainmentState = (typeof attainmentStates)[number];

/** Attainment states in the order in which they are listed. */
export const attainmentStates = [
  'met',
  'maintained',
  'met-late',
  'not-met',
  'unknown',
  'met-early',
  'not-due',
  'below-maintained-level',
] as const;

/** Which way a promise is going, asked only while it is not due. */
export type TrajectoryState = (typeof trajectoryStates)[number];

/** Trajectory states, the best first. */
export const trajectoryStates = [
  'ahead',
  'on-track',
  'behind',
  'off-track',
  'stalled',
  'regressing',
  'not-assessable',
] as const;
