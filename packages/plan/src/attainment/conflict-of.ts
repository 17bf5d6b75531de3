import type { Choice } from './choose.js';
import type { Point } from './quantities/expected.js';
import type { Conflict } from './robustness.js';
import { sameVerdict, type Verdict } from './verdict.js';

/** What disagreeing sources would come to, each by itself; null where none disagree. */
export function conflictOf({ reading, candidates, decidedBy }: Choice, judge: (at: Point) => Verdict): Conflict | null {
  const verdicts = candidates.map(judge);
  const [first] = verdicts;
  if (!first) return null;
  return {
    candidates: candidates.map((candidate, index) => {
      const { attained, state, trajectory } = verdicts[index] ?? first;
      const { period, value, source } = candidate;
      return { period, value, source: source?.id ?? null, chosen: candidate === reading, attained, state, trajectory };
    }),
    decidedBy,
    flips: verdicts.some((verdict) => !sameVerdict(verdict, first)),
  };
}
