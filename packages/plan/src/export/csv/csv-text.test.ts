import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, toCsv } from './csv-text.js';

/** What a plain reader of RFC 4180 sees. */
const read = (csv: string): string[][] => parse(csv, { relax_column_count: false });

/** The documented way back: one leading apostrophe is taken away. */
const asWritten = (cell: string): string => cell.replace(/^'/, '');

/** What Excel, LibreOffice and WPS take for a formula. */
const runs = (cell: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && Number.isNaN(Number(cell));

describe('a cell', () => {
  it.each([
    { cell: '=HYPERLINK("http://example.org")', written: `"'=HYPERLINK(""http://example.org"")"`, why: 'a formula' },
    { cell: '+86 763', written: "'+86 763", why: 'a plus sign' },
    { cell: '-1+cmd', written: "'-1+cmd", why: 'a minus sign before more than a number' },
    { cell: '@SUM(A1)', written: "'@SUM(A1)", why: 'an at sign' },
    { cell: '\t=1', written: "'\t=1", why: 'a tab' },
    { cell: '\r=1', written: `"'\r=1"`, why: 'a carriage return' },
    { cell: '\n=1', written: `"'\n=1"`, why: 'a line feed' },
    { cell: '＝1+1', written: "'＝1+1", why: 'an equals sign in full width' },
    { cell: "'tis", written: "''tis", why: 'an apostrophe, or it would be lost on the way back' },
    { cell: 'a=1', written: 'a=1', why: 'an equals sign further on does nothing' },
    { cell: '-3.2', written: '-3.2', why: 'digits as printed stay a number' },
    { cell: -3.2, written: '-3.2', why: 'a number stays a number' },
    { cell: 0, written: '0', why: 'zero is a value' },
    { cell: null, written: '', why: 'nothing is empty' },
    { cell: true, written: 'true', why: 'yes or no' },
    { cell: '甲，乙', written: '甲，乙', why: 'a Chinese comma separates nothing' },
    { cell: 'a,b', written: '"a,b"', why: 'a comma is quoted' },
    { cell: '说“一”"二"', written: '"说“一”""二"""', why: 'a quotation mark is doubled' },
  ] satisfies { cell: Cell; written: string; why: string }[])('$why', ({ cell, written }) => {
    expect(toCsv([[cell, 1]])).toBe(`${written},1\r\n`);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', '＝', '1', 'a', ' ', '\uFEFF'),
  }),
);

describe('any table', () => {
  it('comes back as it was from a plain reader', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1 }), (rows) => {
        const back = read(`first,second,third\r\n${toCsv(rows)}`).slice(1);
        expect(back.map((cells) => cells.map(asWritten))).toEqual(rows);
      }),
    );
  });

  it('holds no text that a spreadsheet runs', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(runs(read(`name\r\n${toCsv([[text], ['end']])}`)[1]?.[0] ?? '')).toBe(false);
      }),
    );
    expect(runs('=1+1')).toBe(true);
  });

  it('keeps its numbers to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(read(toCsv([[value, 'x']]))[0]?.[0])).toBe(value + 0);
      }),
    );
  });
});
