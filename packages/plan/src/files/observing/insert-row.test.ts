import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../csv-document.js';
import { decodeText } from '../decode-text.js';
import { insertRow } from './insert-row.js';
import { toCsvLine } from './to-csv-line.js';

const columns = ['period', 'value', 'quote'];
const cellsOf = (bytes: Uint8Array) =>
  readCsv(decodeText(bytes).text ?? '', columns).rows.map(({ cells }) => Object.values(cells));

// Cells as people write them: Chinese, quotes, commas and line ends inside.
const cell = fc
  .array(fc.constantFrom('步', '道', '公里', '一', '㎡', '𠮷', '"', ',', '\n', ' ', '"二"', '9', '.', 'x', '’', '…'), {
    maxLength: 6,
  })
  .map((parts) => `数${parts.join('')}.`);
const cells = fc.tuple(cell, cell, cell);

describe('one row more in a CSV file', () => {
  it('reads as the rows there were, and the new one in its place; every other byte stays', () => {
    fc.assert(
      fc.property(
        fc.array(cells, { maxLength: 4 }),
        cells,
        fc.nat(4),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('utf8', 'gb18030'),
        fc.boolean(),
        fc.boolean(),
        (rows, added, place, lineEnd, encoding, mark, open) => {
          // A line end inside a cell is \n, as Excel writes it, also in a file of \r\n.
          const text = [columns, ...rows].map(toCsvLine).join(lineEnd) + (open ? '' : lineEnd);
          const bytes = iconv.encode(text, encoding, { addBOM: mark && encoding === 'utf8' });
          const index = Math.min(place, rows.length);
          const { rows: read } = readCsv(decodeText(bytes).text ?? '', columns);
          const result = insertRow(bytes, added, index === 0 ? 1 : (read[index - 1]?.lastLine ?? 1));
          expect(result).not.toBeNull();
          if (result === null) return;
          expect(cellsOf(result)).toEqual([...cellsOf(bytes).slice(0, index), added, ...cellsOf(bytes).slice(index)]);
          expect(commonStart(bytes, result) + commonStart(turned(bytes), turned(result))).toBeGreaterThanOrEqual(
            bytes.length,
          );
          expect(decodeText(result).problem).toBeNull();
        },
      ),
    );
  });

  it.each([
    { cells: ['a', 'b'], line: 'a,b' },
    { cells: ['a,b', 'c"d', 'e\nf'], line: '"a,b","c""d","e\nf"' },
    { cells: ['e\r\nf'], line: '"e\nf"' },
    { cells: [' a', 'b '], line: '" a","b "' },
    { cells: ['', ''], line: ',' },
  ])('writes $cells as $line', ({ cells, line }) => {
    expect(toCsvLine(cells)).toBe(line);
  });

  it('is refused where the file could not be read again', () => {
    // A row of half a character would make the file no text.
    expect(insertRow(Buffer.from('period,value,quote\n'), ['2021', '1', '\u0000'], 1)).toBeNull();
  });
});

function commonStart(a: Uint8Array, b: Uint8Array): number {
  const index = a.findIndex((byte, i) => byte !== b[i]);
  return index < 0 ? a.length : index;
}

function turned(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes).reverse();
}
