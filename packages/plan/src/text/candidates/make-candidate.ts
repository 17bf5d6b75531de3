import type { Clause } from '../clause.js';
import { splitOutsideBrackets } from '../split-outside-brackets.js';
import type { Candidate, Doubt, Frequency, When } from './candidate.js';
import type { WordedAmount } from './cut-at-amounts.js';
import type { Piece } from './pieces.js';
import { type KnownName, promisedResult, promisedThing } from './promised-thing.js';
import { resultWords, softWords, undatedResult } from './quantity-words.js';
import type { Deadline, PlanSpan } from './when.js';

/** What is known of the time of a piece: a date before it in its sentence, or above; the plan's years; how often. */
export interface KnownTime {
  readonly date: Deadline | null;
  readonly above: Deadline | null;
  readonly span: PlanSpan;
  readonly frequency: Frequency | null;
}

const noAmount = { value: null, low: null, high: null, unit: null };

/**
 * A candidate for a promised number.
 *
 * @param known - What the number before it in the sentence counts, and the heading it stands under.
 */
export function amountCandidate(clause: Clause, amount: WordedAmount, time: KnownTime, known: KnownName): Candidate {
  const { from, words, second, doubts, ...said } = amount;
  const piece = clause.text.slice(words.from, words.to);
  const quote = quoteOf(piece);
  const { when, doubts: aboutTime } = whenOf(time, /每(?:个|家|名|县|区|镇|乡|村|年级|校)(?!季|月)/.test(piece));
  const all: Doubt[] = [...doubts, ...aboutTime, ...aboutWords(piece)];
  if (second) all.push('second-number');
  const again = when.frequency !== null && said.unit === '次';
  const name = again
    ? promisedResult(piece)
    : promisedThing(piece, from - words.from, said.to - words.from, known, doubts.includes('growth'));
  const { to: _, ...plain } = said;
  return { clause: clause.id, quote, name, ...plain, ...when, doubts: [...new Set(all)] };
}

const deeds =
  /召开|举办|开展|组织|公布|发布|上报|报送|通报|评估|考核|调度|总结|报告|更新|督查|检查|评选|培训|调研|会商|研究|制定/;

/** A candidate for something that is to be done every year (quarter, …) without a number. */
export function frequencyCandidate(clause: Clause, { from, to }: Piece, time: KnownTime): Candidate | null {
  const piece = clause.text.slice(from, to);
  if (time.frequency === null || !deeds.test(piece)) return null;
  const { when, doubts } = whenOf(time, false);
  const all: Doubt[] = ['once', ...doubts, ...aboutWords(piece)];
  const amount = { ...noAmount, operator: '>=' as const, value: 1, unit: /次/.test(piece) ? '次' : null };
  return { clause: clause.id, quote: quoteOf(piece), name: promisedResult(piece), ...amount, ...when, doubts: all };
}

/** Candidates for results that are there or not: one with a date, a coverage, or a first time; of a list, each that says so. */
export function resultCandidates(clause: Clause, piece: Piece, time: KnownTime): Candidate[] {
  const words = clause.text.slice(piece.from, piece.to);
  const parts = splitOutsideBrackets(words, /[、和]/).filter((part) => isResult(part, clause, time) !== null);
  const told = parts.length > 1 ? parts : [quoteOf(words)];
  return told.flatMap((part) => {
    const sort = isResult(part, clause, time);
    if (sort === null) return [];
    const { when, doubts } = whenOf(time, false);
    const all: Doubt[] = [sort, ...doubts, ...aboutWords(part)];
    const amount =
      sort === 'coverage'
        ? { ...noAmount, operator: '>=' as const, value: 100, unit: '%' }
        : { ...noAmount, operator: 'event' as const, value: 1 };
    return { clause: clause.id, quote: part, name: promisedResult(part), ...amount, ...when, doubts: all };
  });
}

function isResult(words: string, { kind }: Clause, { date }: KnownTime): 'coverage' | 'event' | null {
  if (/全覆盖|覆盖率达?到?百分之百/.test(words)) return 'coverage';
  if (/零的突破|零突破/.test(words)) return 'event';
  if (kind !== 'sentence') return null;
  const form = date === null ? undatedResult : resultWords;
  const at = words.search(form);
  if (at < 0) return null;
  // Without a date any wish before the word makes it one.
  const soft = softWords.exec(words.slice(date === null ? 0 : Math.max(0, at - 12), at + 4))?.[0];
  // With a date 推动…建设成为… names its end; the word is marked.
  const named = soft === '推动' && /^建设成为/.test(words.slice(at));
  return soft === undefined || named ? 'event' : null;
}

function whenOf({ date, above, span, frequency }: KnownTime, each: boolean): { when: When; doubts: Doubt[] } {
  const known = date ?? above;
  if (frequency !== null && !each) return { when: { period: null, frequency, basis: 'stated' }, doubts: [] };
  const doubts: Doubt[] = each ? ['each'] : [];
  if (known?.period) {
    const basis = date !== null && known.stated ? 'stated' : 'inferred';
    if (date === null) doubts.push('date-above');
    else if (!known.stated) doubts.push('date-unclear');
    return { when: { period: known.period, frequency: null, basis }, doubts };
  }
  return { when: { period: span?.end ?? null, frequency: null, basis: 'inferred' }, doubts: [...doubts, 'no-date'] };
}

const otherRhythm = /每(?:隔)?\s?(?:[两二三四五六七八九十2-9]{1,2}\s?(?:年|个?月|个?季度?)|[周旬日天])/;

function aboutWords(piece: string): Doubt[] {
  const doubts: Doubt[] = otherRhythm.test(piece) ? ['other-rhythm'] : [];
  return /支持|鼓励|引导|推动/.test(piece.slice(0, 24)) ? [...doubts, 'encouraged'] : doubts;
}

/** The words of a piece without the mark that joins them to those before. */
function quoteOf(piece: string): string {
  return piece
    .trim()
    .replace(/^[、和及并]+/, '')
    .trim();
}
