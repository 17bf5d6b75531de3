import { describe, expect, it } from 'vitest';
import { readCsv } from './csv-document.js';

const read = (text: string) => readCsv(text, ['period', 'value', 'quote']);

describe('a CSV file', () => {
  it('is rows with the lines on which they begin', () => {
    expect(read('period,value,quote\n2031,1,a\n,,\n2032,2,"b\n""c"""\n2033,3,"d, e"\n')).toEqual({
      rows: [
        { line: 2, lastLine: 2, cells: { period: '2031', value: '1', quote: 'a' } },
        { line: 4, lastLine: 5, cells: { period: '2032', value: '2', quote: 'b\n"c"' } },
        { line: 6, lastLine: 6, cells: { period: '2033', value: '3', quote: 'd, e' } },
      ],
      columns: ['period', 'value', 'quote'],
      headerLine: 1,
      problems: [],
    });
  });

  it('may have its columns in another order', () => {
    expect(read('quote,period,value\na,2031,1\n').rows[0]?.cells).toEqual({ period: '2031', value: '1', quote: 'a' });
  });

  it.each([
    { why: 'a cell too few', text: 'period,value,quote\n2031,1\n', code: 'csv-columns', line: 2 },
    { why: 'an unquoted comma', text: 'period,value,quote\n2031,1,a\n2032,1,a,b\n', code: 'csv-columns', line: 3 },
    { why: 'words after a closing quote', text: 'period,value,quote\n2031,1,"a"b\n', code: 'csv-syntax', line: 2 },
    { why: 'a quote inside a bare cell', text: 'period,value,quote\n2031,1,a"b\n', code: 'csv-syntax', line: 2 },
    {
      why: 'a quote never closed',
      text: 'period,value,quote\n2031,1,a\n2032,1,"b\n2033,1,c\n',
      code: 'csv-syntax',
      line: 3,
    },
    { why: 'no header', text: '', code: 'csv-header', line: 1 },
    { why: 'a column twice', text: 'period,value,quote,quote\n', code: 'csv-header', line: 1 },
    { why: 'a missing column', text: 'period,value\n', code: 'csv-header', line: 1 },
  ])('is refused: $why', ({ text, code, line }) => {
    expect(read(text).problems).toMatchObject([{ code, line }]);
  });

  it('names the column that was meant', () => {
    const { problems } = read('period,valeu,quote\n');
    expect(problems.map((problem) => problem.hint?.en)).toContain('Did you mean "value"?');
  });
});
