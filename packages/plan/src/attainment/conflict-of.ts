import type { Choice } from './choose.js';
import type { ConflictingSources } from './conflict.js';
import { type Judge, sameVerdict } from './verdict.js';

/** What disagreeing sources would come to, each by itself; null where none disagree. */
export function conflictOf({ reading, candidates, decidedBy }: Choice, judge: Judge): ConflictingSources | null {
  const verdicts = candidates.map((candidate) => {
    const { period, value, source } = candidate;
    const { attained, state, trajectory } = judge(candidate);
    return { period, value, source: source?.id ?? null, chosen: candidate === reading, attained, state, trajectory };
  });
  const [first] = verdicts;
  return first
    ? { candidates: verdicts, decidedBy, flips: verdicts.some((verdict) => !sameVerdict(verdict, first)) }
    : null;
}
