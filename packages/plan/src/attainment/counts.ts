import { attainmentStates, trajectoryStates } from '../vocabulary/state.js';
import type { Attainment } from './attainment.js';
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
  const due = met + notMet + unknown;
  return {
    bounds: due > 0 ? { low: met / due, high: (met + unknown) / due } : null,
    ofKnown: met + notMet > 0 ? met / (met + notMet) : null,
  };
}

/** Counts judgements; each stands once, however many tasks and units it belongs to. */
export function countOf(attainments: readonly Attainment[]): Counts {
  const due = attainments.filter((one) => one.due);
  const open = attainments.filter((one) => !one.due);
  const states = tally(
    attainmentStates,
    attainments.map((one) => one.state),
  );
  const met = due.filter((one) => one.attained).length;
  const notMet = due.filter((one) => one.attained === false).length;
  const unknown = due.length - met - notMet;
  return {
    indicators: new Set(attainments.map((one) => one.indicator)).size,
    targets: attainments.length,
    due: {
      total: due.length,
      met,
      notMet,
      metLate: states['met-late'],
      unknown,
      ...boundsOf({ met, notMet, unknown }),
    },
    notDue: {
      total: open.length,
      metEarly: states['met-early'],
      maintained: open.filter((one) => one.state === 'maintained').length,
      belowMaintainedLevel: states['below-maintained-level'],
      open: states['not-due'],
      trajectories: tally(
        trajectoryStates,
        open.map((one) => one.trajectory),
      ),
    },
    states,
  };
}

function tally<State extends string>(states: readonly State[], found: readonly (State | null)[]) {
  return Object.fromEntries(states.map((state) => [state, found.filter((one) => one === state).length])) as {
    readonly [One in State]: number;
  };
}
