import { fill } from '../words/fill.ts';
import type { VerdictCounts } from './verdict-counts.ts';

/** How many yearly targets of the plan's table are due, and how these stand. */
export interface VerdictsWords {
  /** Where all are due. */
  readonly all: string;
  /** `{0}` is the number that are due. */
  readonly some: string;
}

/** The sentence about the yearly targets of the plan's table, behind their number. */
export function verdictsText({ total, notDue, met, notMet, unknown }: VerdictCounts, words: VerdictsWords): string {
  return fill(notDue === 0 ? words.all : words.some, total - notDue, met, notMet, unknown);
}
