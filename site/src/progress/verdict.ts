import type { AttainmentState } from '@xianxing/plan';
import type { PieceElement } from '../live/piece.ts';

/** A verdict: its shape comes with its class, its words stand beside it. */
export function verdict(state: AttainmentState, words: string): PieceElement {
  return ['span', { class: `v ${state}` }, words];
}
