import { trimEnd } from './trim-end.js';

/**
 * The title that a heading's words hold: without the 。 that ends a heading which runs into its paragraph.
 *
 * @example
 * headingTitle('完善步道驿站。'); //=> '完善步道驿站'
 */
export function headingTitle(text: string): string {
  return trimEnd(text, '。．.：:；;');
}
