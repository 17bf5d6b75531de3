import { outermostPairs } from '../brackets.js';
import type { Clause } from '../clause.js';
import { headingTitle } from '../heading-title.js';
import { findAmounts } from './amounts.js';
import { isDeadlineLine, periodInBracket, withPeriod } from './bracket-deadline.js';
import type { Candidate, Frequency } from './candidate.js';
import { cutAtAmounts } from './cut-at-amounts.js';
import { amountCandidate, frequencyCandidate, resultCandidates } from './make-candidate.js';
import { cutPieces } from './pieces.js';
import { promiseVerb } from './quantity-words.js';
import { datesRespectively, namesRespectively } from './respectively.js';
import { type Deadline, findDeadlines, frequencyOf, openingYear, type PlanSpan } from './when.js';

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
  const titles = new Map<string | null, string>();
  let above: Above | null = null;
  // Where the words begin for which the next bracket names who is responsible, and whether it has.
  let open = 0;
  let named = false;
  for (const clause of clauses) {
    const isLine = isDeadlineLine(clause);
    if (clause.kind === 'responsibility' || isLine) {
      const period = periodInBracket(clause.text, span);
      if (period !== null) found.push(...found.splice(open).map((candidate) => withPeriod(candidate, period)));
      if (period !== null) open = found.length;
      named = true;
    }
    if (!sentences.has(clause.kind) || isLine) continue;
    if (named || clause.kind !== 'sentence') [open, named] = [found.length, false];
    if (clause.kind !== 'sentence') titles.set(clause.id, headingTitle(clause.text));
    if (clause.kind !== 'sentence' || (above !== null && !holdsFor(above, clause))) above = null;
    const deadlines = findDeadlines(clause.text, span);
    const title = titles.get(clause.parent) ?? '';
    found.push(...candidatesOf(clause, title, deadlines, above?.deadline ?? null, span));
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
  title: string,
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
  let frequency: Frequency | null = null;
  for (const piece of cutPieces(text, pairs)) {
    while ((dates[next]?.index ?? piece.to) < piece.to) date = dates[next++] ?? date;
    const words = text.slice(piece.from, piece.to);
    // 每年 12 月底前，… and 其中… have the rhythm of the words before them.
    frequency = frequencyOf(words) ?? (/^\s*其中/.test(words) ? frequency : null);
    const rhythm = frequency ?? introduced(text.slice(Math.max(0, piece.from - 30), piece.from));
    const amounts = findAmounts(text, piece, inBrackets, verb);
    // 2031 年全市公园达到 30 个: beside a number, a year that begins the words is a date.
    if (amounts.length > 0) date = openingYear(piece.from, words) ?? date;
    const when = { date, above, span, frequency: rhythm };
    if (isPast(when)) continue;
    // A verb reaches over the commas of a list, until a piece without any number.
    verb = amounts.length > 0 && (verb || promiseVerb.test(words));
    if (amounts.length > 0) {
      const each = /分别/.test(words)
        ? datesRespectively(text.slice(Math.max(0, piece.from - 80), piece.to), amounts.length)
        : null;
      const subjects = /分别/.test(words) ? namesRespectively(words, amounts.length) : null;
      for (const [nth, one] of cutAtAmounts(text, piece, amounts, inBrackets).entries()) {
        const own = ownYear(text.slice(one.words.from, one.from), one.words.from);
        const time = { ...when, date: each?.[nth] ?? own ?? date };
        const known = { subject: subjects?.[nth] ?? null, last: found.at(-1)?.name ?? '', title };
        found.push(amountCandidate(clause, one, time, known));
      }
    } else {
      const again = frequencyCandidate(clause, piece, when);
      found.push(...(again ? [again] : resultCandidates(clause, piece, when)));
    }
  }
  return found;
}

/** The year that stands right before a number, or begins its words: 2031 年 3 亿元、2032 年 4 亿元. */
function ownYear(words: string, from: number): Deadline | null {
  const start = words.search(/[12][0-9]{3}\s?年\s?$/);
  return openingYear(from, start >= 0 ? words.slice(start) : words.replace(/^[、和及]?\s?(?:其中)?/, ''));
}

/** How often, where the piece right before says nothing else: 每年 12 月底前，. */
function introduced(before: string): Frequency | null {
  const piece = /(?:^|[，。；：])([^，。；：]{2,14})，$/.exec(before)?.[1];
  return piece !== undefined && /[前底末初内]$/.test(piece) ? frequencyOf(piece) : null;
}

/** What was reached before the plan began is no promise of it. */
function isPast({ date, span }: { date: Deadline | null; span: PlanSpan }): boolean {
  return date?.period != null && date.stated && span !== null && date.period.slice(0, 4) < span.start.slice(0, 4);
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
