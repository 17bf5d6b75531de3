import type { AttainmentState } from '../vocabulary/state.js';
import type { Judgement } from './judgement.js';
import type { Counts } from './summary.js';

/**
 * The bounds within which the share met lies, given that some are unknown: met ÷ due and (met + unknown) ÷ due.
 *
 * `ofKnown`, met ÷ (met + not met), is never shown without them. Nothing due: all null.
 *
 * @param counts - Numbers of due targets, 0 or more.
 * @example
 * boundsOf({ met: 1, notMet: 1, unknown: 2 }); //=> { bounds: { low: 0.25, high: 0.75 }, ofKnown: 0.5 }
 */
export function boundsOf(counts: {
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
}): Pick<Counts['due'], 'bounds' | 'ofKnown'> {
  const { met, notMet, unknown } = counts;
  const known = met + notMet;
  const due = known + unknown;
  return {
    ofKnown: known ? met / known : null,
    bounds: due ? { low: met / due, high: (met + unknown) / due } : null,
  };
}

/** Counts judgements; each stands once, however many tasks and units it belongs to. */
export function countOf(attainments: readonly Judgement[]): Counts {
  const due = attainments.filter((one) => one.due);
  const open = attainments.filter((one) => !one.due);
  const among = (some: readonly Judgement[], state: AttainmentState) =>
    some.filter((one) => one.state === state).length;
  const met = due.filter((one) => one.attained).length;
  const unknown = due.filter((one) => one.attained === null).length;
  const notMet = due.length - met - unknown;
  return {
    indicators: new Set(attainments.map((one) => one.indicator)).size,
    targets: attainments.length,
    due: {
      total: due.length,
      met,
      notMet,
      unknown,
      metLate: among(due, 'met-late'),
      ...boundsOf({ met, notMet, unknown }),
    },
    notDue: {
      total: open.length,
      metEarly: among(open, 'met-early'),
      maintained: among(open, 'maintained'),
      open: among(open, 'not-due'),
      belowMaintainedLevel: among(open, 'below-maintained-level'),
    },
  };
}
