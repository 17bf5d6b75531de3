import type { Recurring } from '@xianxing/plan';
import { fill } from '../words/fill.ts';

/** How many periods of a recurrent promise are due, and how many of them were kept, broken, or are not known. */
export function recurringText({ due, fulfilled, failed, missing }: Recurring, words: string): string {
  return fill(words, due, fulfilled, failed, missing);
}
