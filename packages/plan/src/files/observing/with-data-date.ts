import { periodLength } from '../../vocabulary/period.js';

/**
 * plan.yaml with a later `dataDate`, every other byte as it was.
 *
 * @returns null where the date that stands is as late already, or none can be seen.
 */
export function withDataDate(bytes: Uint8Array, date: string): Uint8Array | null {
  // One character a byte, so that nothing is decoded; the key and the date are ASCII in every encoding that is read.
  const text = Buffer.from(bytes).toString('latin1');
  const [line, key, now] = /^(dataDate:[ \t]*["']?)(\d{4}-\d\d-\d\d)/m.exec(text) ?? [];
  if (line === undefined || now === undefined || periodLength(date) !== 'day' || date <= now) return null;
  return Buffer.from(text.replace(line, `${key}${date}`), 'latin1');
}
