import type { Choice } from './choose.js';
import type { Point } from './quantities/expected.js';
import type { Conflict } from './robustness.js';
import { sameVerdict, type Verdict } from './verdict.js';

/** What disagreeing sources would come to, each by itself; null where none disagree. */
export function conflictOf({ reading, candidates, decidedBy }: Choice, judge: (at: Point) => Verdict): Conflict | null {
  const verdicts = candidates.map((candidate) => {
    const { attained, state, trajectory } = judge(candidate);
    const { period, value, source } = candidate;
    return { period, value, source: source?.id ?? null, chosen: candidate === reading, attained, state, trajectory };
  });
  const [first] = verdicts;
  return first
    ? { candidates: verdicts, decidedBy, flips: verdicts.some((verdict) => !sameVerdict(verdict, first)) }
    : null;
}
