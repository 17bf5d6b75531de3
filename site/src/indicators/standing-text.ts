import type { Counts } from '@xianxing/plan';
import { fill } from '../words/fill.ts';

/** How many targets are due, and how these stand. */
export function standingText({ due }: Counts, words: string): string {
  return fill(words, due.total, due.met, due.notMet, due.unknown);
}
