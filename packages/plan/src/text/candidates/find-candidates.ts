import { outermostPairs } from '../brackets.js';
import type { Clause } from '../clause.js';
import { findAmounts } from './amounts.js';
import type { Candidate } from './candidate.js';
import { cutAtAmounts } from './cut-at-amounts.js';
import { amountCandidate, frequencyCandidate, resultCandidates } from './make-candidate.js';
import { cutPieces } from './pieces.js';
import { promiseVerb } from './quantity-words.js';
import { type Deadline, findDeadlines, frequencyOf, type PlanSpan } from './when.js';

/** A date that holds for what follows, because a sentence before says so. */
interface Above {
  readonly deadline: Deadline;
  readonly parent: string | null;
  /** null: until the next heading, because the paragraph ended with a colon. */
  readonly paragraph: number | null;
}

const sentences: ReadonlySet<string> = new Set(['sentence', 'task', 'action', 'safeguard', 'heading']);

/**
 * Words of a plan that look like promises: numbers that the plan's own side wants to reach, results with a date, coverages,
 * first times (零的突破) and what is to be done every year. By rules alone, in the order of the text; with the exact words, and with every
 * reason to doubt. Tables are read by {@link findTableRows}.
 *
 * @param span - The years of the plan; null where the text does not say. What names no date is due at its end, and marked.
 * @example
 * const { clauses } = parseText('# 计划\n\n## 一、目标\n\n到 2031 年，培育企业超 350 家。', { sections: ['goals'] });
 * const [first] = findCandidates(clauses, null);
 * [first.operator, first.value, first.unit, first.period, first.name]; //=> ['>', 350, '家', '2031', '企业']
 */
export function findCandidates(clauses: readonly Clause[], span: PlanSpan): Candidate[] {
  const found: Candidate[] = [];
  let above: Above | null = null;
  for (const clause of clauses) {
    if (!sentences.has(clause.kind)) continue;
    if (clause.kind !== 'sentence' || (above !== null && !holdsFor(above, clause))) above = null;
    const deadlines = findDeadlines(clause.text, span);
    found.push(...candidatesOf(clause, deadlines, above?.deadline ?? null, span));
    const last = deadlines.at(-1);
    if (last && clause.kind === 'sentence') {
      const paragraph = /[：:]$/.test(clause.text.trimEnd()) ? null : clause.paragraph;
      above = { deadline: last, parent: clause.parent, paragraph };
    }
  }
  return found;
}

function holdsFor({ parent, paragraph }: Above, clause: Clause): boolean {
  return parent === clause.parent && (paragraph === null || paragraph === clause.paragraph);
}

function candidatesOf(
  clause: Clause,
  deadlines: readonly Deadline[],
  above: Deadline | null,
  span: PlanSpan,
): Candidate[] {
  const { text } = clause;
  const pairs = outermostPairs(text);
  const inTitle = spansOf(pairs.filter(({ open }) => text[open] === '《'));
  const dates = deadlines.filter(({ index }) => !inTitle(index));
  const inBrackets = spansOf(pairs);
  const found: Candidate[] = [];
  let date: Deadline | null = null;
  let next = 0;
  let verb = false;
  for (const piece of cutPieces(text, pairs)) {
    while ((dates[next]?.index ?? piece.to) < piece.to) date = dates[next++] ?? date;
    const words = text.slice(piece.from, piece.to);
    const when = { date, above, span, frequency: frequencyOf(words) };
    const amounts = findAmounts(text, piece, inBrackets, verb);
    // A verb reaches over the commas of a list, until a piece without any number.
    verb = amounts.length > 0 && (verb || promiseVerb.test(words));
    if (amounts.length > 0) {
      for (const one of cutAtAmounts(text, piece, amounts, inBrackets)) found.push(amountCandidate(clause, one, when));
    } else {
      const again = frequencyCandidate(clause, piece, when);
      found.push(...(again ? [again] : resultCandidates(clause, piece, when)));
    }
  }
  return found;
}

/** Whether a place stands between two marks; asked in any order. */
function spansOf(pairs: readonly { open: number; close: number }[]): (at: number) => boolean {
  return (at) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle]?.close ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return (pairs[low]?.open ?? at) < at;
  };
}
