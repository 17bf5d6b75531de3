import iconv from 'iconv-lite';
import { decodeText } from '../decode-text.js';
import { toCsvLine } from './to-csv-line.js';

/**
 * The bytes of a CSV file with one row more. Everything else stays byte for byte; the new row takes the encoding (UTF-8, GB18030)
 * and the line ends of the file.
 *
 * @param afterLine - The line after which the row stands, from 1, as `decodeText` counts them.
 * @returns null where the file cannot hold the row in its own encoding.
 */
export function insertRow(bytes: Uint8Array, cells: readonly string[], afterLine: number): Uint8Array | null {
  const lineEnd = firstLineEnd(bytes);
  const at = endOfLine(bytes, afterLine);
  const open = at === bytes.length && bytes.length > 0 && !/[\r\n]/.test(String.fromCharCode(bytes[at - 1] ?? 0));
  const line = toCsvLine(cells);
  const row = iconv.encode(`${open ? lineEnd : ''}${line}${lineEnd}`, isUtf8(bytes) ? 'utf8' : 'gb18030');
  const whole = Buffer.concat([bytes.subarray(0, at), row, bytes.subarray(at)]);
  return holds(whole, bytes, afterLine, line) ? whole : null;
}

/** In both encodings the bytes of line ends never belong to another character. */
function endOfLine(bytes: Uint8Array, line: number): number {
  let lines = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 13 && bytes[at + 1] === 10) continue;
    if (byte === 10 || byte === 13) lines += 1;
    if (lines === line) return at + 1;
  }
  return bytes.length;
}

/** A quote may hold line ends of another kind, the header does not. */
function firstLineEnd(bytes: Uint8Array): string {
  return /\r\n|\n|\r/.exec(Buffer.from(bytes).toString('latin1'))?.[0] ?? '\n';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether the file, read again, says what it said before and the new row. */
function holds(whole: Uint8Array, before: Uint8Array, afterLine: number, row: string): boolean {
  const [now, was] = [decodeText(whole).text, decodeText(before).text];
  if (now === null || was === null) return false;
  const lines = was.split('\n');
  return now.trimEnd() === [...lines.slice(0, afterLine), row, ...lines.slice(afterLine)].join('\n').trimEnd();
}
