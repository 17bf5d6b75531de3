import type { Attainment } from '../attainment/attainment.js';
import type { IndicatorKind } from '../plan/indicator.js';
import type { Target } from '../plan/target.js';
import type { Localized } from '../vocabulary/localized.js';
import type { AttainmentState, TrajectoryState } from '../vocabulary/state.js';
import { formatTarget } from './format-target.js';

/** How a promise was judged. */
export interface Verdict {
  readonly state: AttainmentState;
  /** null once it is due. */
  readonly trajectory: TrajectoryState | null;
}

/** A promise that is judged in another way than before. */
export interface VerdictChange {
  readonly target: Target;
  readonly indicatorName: Localized;
  /** The promise in symbols or words, without its unit of measure. */
  readonly targetText: Localized;
  /** null where there was no such promise. */
  readonly before: Verdict | null;
  /** null where there is no such promise any more. */
  readonly after: Verdict | null;
}

/** The promises whose state or trajectory differs, in the order of the second side; promises that it lacks stand last. */
export function verdictChanges(before: readonly Attainment[], after: readonly Attainment[]): VerdictChange[] {
  const [was, is] = [byTarget(before), byTarget(after)];
  const gone = before.filter(({ target }) => !is.has(target));
  return [...after, ...gone].flatMap(({ target, promise, indicatorName, kind }) => {
    const [then, now] = [was.get(target) ?? null, is.get(target) ?? null];
    if (isSame(then, now)) return [];
    return [{ ...told(promise, indicatorName, kind), before: verdictOf(then), after: verdictOf(now) }];
  });
}

/** How many promises of both sides are judged alike. */
export function verdictsAsBefore(before: readonly Attainment[], after: readonly Attainment[]): number {
  const was = byTarget(before);
  return after.filter((now) => isSame(was.get(now.target) ?? null, now)).length;
}

function byTarget(attainments: readonly Attainment[]): Map<string, Attainment> {
  return new Map(attainments.map((attainment) => [attainment.target, attainment]));
}

function isSame(a: Attainment | null, b: Attainment | null): boolean {
  return a?.state === b?.state && a?.trajectory === b?.trajectory;
}

function verdictOf(attainment: Attainment | null): Verdict | null {
  return attainment && { state: attainment.state, trajectory: attainment.trajectory };
}

function told(target: Target, indicatorName: Localized, kind: IndicatorKind) {
  return { target, indicatorName, targetText: formatTarget(target, kind) };
}
