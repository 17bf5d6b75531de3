import type { Period } from '../../vocabulary/period.js';
import { outermostPairs } from '../brackets.js';
import type { Clause } from '../clause.js';
import type { Candidate } from './candidate.js';
import { findDeadlines, type PlanSpan } from './when.js';

const label = /(?:完成|办结|落实)?(?:时限|时间节点|时间|期限)\s?[：:]\s?/;
const longest = 60;

/** 完成时限：2034 年 6 月底 on a line of its own. */
export function isDeadlineLine({ kind, text }: Clause): boolean {
  return kind === 'sentence' && text.length <= longest && label.exec(text)?.index === 0;
}

/** A promise without a date of its own, with the one that stands beside who is responsible. */
export function withPeriod(candidate: Candidate, period: Period): Candidate {
  if (!candidate.doubts.includes('no-date')) return candidate;
  const doubts = candidate.doubts.map((doubt) => (doubt === 'no-date' ? 'date-in-bracket' : doubt));
  return { ...candidate, period, doubts };
}

/** The date that stands beside who is responsible (完成时限：2034 年 6 月底); null where none does. */
export function periodInBracket(bracket: string, span: PlanSpan): Period | null {
  const [pair] = outermostPairs(bracket);
  const words = pair?.open === 0 ? bracket.slice(1, pair.close) : bracket;
  const match = label.exec(words);
  if (!match) return null;
  const said = words.slice(match.index + match[0].length, match.index + longest).split(/[；;，,。]/)[0] ?? '';
  const dates = findDeadlines(`到${said}`, span);
  return dates.at(-1)?.period ?? null;
}
