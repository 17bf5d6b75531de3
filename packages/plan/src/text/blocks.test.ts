import { describe, expect, it } from 'vitest';
import { parseBlocks } from './blocks.js';

describe('blocks of a text', () => {
  it('are headings, paragraphs of one line and tables, with their lines', () => {
    const text = '# 计划\n\n甲。\n乙。\n\n| 路 | 长 |\n| :-- | --: |\n| 一\\|二 | |\n\n| 又一表 |';
    expect(parseBlocks(text)).toEqual([
      { kind: 'heading', depth: 1, text: '计划', line: 1 },
      { kind: 'paragraph', text: '甲。', line: 3 },
      { kind: 'paragraph', text: '乙。', line: 4 },
      {
        kind: 'table',
        line: 6,
        rows: [
          { cells: ['路', '长'], line: 6 },
          { cells: ['一|二', ''], line: 8 },
        ],
      },
      { kind: 'table', line: 10, rows: [{ cells: ['又一表'], line: 10 }] },
    ]);
  });

  it('keep a row of dashes that does not stand below the header', () => {
    const [table] = parseBlocks('| 甲 |\n| --- |\n| 1 |\n| - |');
    expect(table?.kind === 'table' && table.rows.map((row) => row.cells)).toEqual([['甲'], ['1'], ['-']]);
  });

  it.each(['#没有空格', '|半行', '####### 太深'])('take “%s” for a paragraph, so that no word is lost', (text) => {
    expect(parseBlocks(text)).toEqual([{ kind: 'paragraph', text, line: 1 }]);
  });
});
