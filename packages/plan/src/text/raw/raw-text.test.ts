import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithSource } from '../compare-with-source.js';
import { wordsOfMarkdown, wordsOfSource } from '../words.js';
import { markOutline } from './mark-outline.js';
import { readRawText } from './raw-text.js';

function edited(source: string): string {
  const raw = readRawText(source);
  const { markdown } = markOutline(raw);
  expect(compareWithSource(source, markdown, raw.repairs)).toEqual([]);
  return markdown.trim();
}

const times = (text: string, count = 4) => text.repeat(count);

describe('an extraction of a PDF', () => {
  const page = [
    '- 1 -',
    '示例市建设美丽公园三年行动计划',
    '（2030—2032年）',
    '为建设更多更好的公园，让人民群众共享发展的成果，结合',
    '我市的实际情况，特制定本行动计划。',
    '一、总体要求',
    '坚持以人民为中心，把公园建在人民群众的身边，使每一个',
    '街道都有公园，每一个居民出门都能看见绿色，到 2032 年',
    '建成公园 30 个。',
    `${times('（一）')}${times('修公园')}`,
    `${times('1.')}${times('选好地')}${times('。')}在人口多的地方选地。先选择十块地，`,
    '- 2 -',
    '再从中选择三块地。（牵头单位：市公园局，参与单位：市财',
    '政局）',
  ];

  it('is put together again: page numbers, bold headings printed four times, broken lines, the title', () => {
    expect(edited(page.join('\n\n')).split('\n\n')).toEqual([
      '# 示例市建设美丽公园三年行动计划（2030—2032年）',
      '为建设更多更好的公园，让人民群众共享发展的成果，结合我市的实际情况，特制定本行动计划。',
      '## 一、总体要求',
      '坚持以人民为中心，把公园建在人民群众的身边，使每一个街道都有公园，每一个居民出门都能看见绿色，到 2032 年建成公园 30 个。',
      '### （一）修公园',
      '#### 1.选好地。',
      '在人口多的地方选地。先选择十块地，再从中选择三块地。（牵头单位：市公园局，参与单位：市财政局）',
    ]);
  });

  it('names every departure from the source', () => {
    expect(readRawText(page.join('\n')).repairs.map(({ rule, edited: words }) => [rule, words])).toEqual([
      ['page-furniture', ''],
      ['fourfold', '（一）修公园'],
      ['fourfold', '1.选好地。'],
      ['page-furniture', ''],
    ]);
  });

  it.each([
    {
      why: 'a piece after a piece',
      printed: '（（（（五五五五）提升行动）提升行动）提升行动）提升行动',
      words: '（五）提升行动',
    },
    {
      why: 'over a line’s end',
      printed: '1.1.1.1.建公园建公园建公园建公园\n和步道和步道和步道和步道',
      words: '1.建公园和步道',
    },
    { why: 'a number printed once', printed: '4....修步道修步道修步道修步道', words: '4.修步道' },
    { why: 'all of it', printed: times('（二）议事。'), words: '（二）议事。' },
  ])('reads a bold heading in any pieces: $why', ({ printed, words }) => {
    const [repair] = readRawText(`一、行动\n好。\n${printed}\n二、保障`).repairs;
    expect(repair).toMatchObject({ rule: 'fourfold', edited: words });
  });

  it.each(['投资 10000 元。', '……………………', '哈哈哈哈哈哈哈哈哈哈', '一、一、一、一、一、', '0000'])(
    '“%s” is no bold heading',
    (text) => {
      expect(readRawText(`一、目标\n${text}`).repairs).toEqual([]);
    },
  );

  it('takes bare numbers for page numbers only where they count up from page to page', () => {
    const body = (n: number) => Array.from({ length: 6 }, (_, at) => `第${n}页第${at}行的文字在这里。`);
    const source = [body(1), '1', body(2), '2', body(3), '3'].flat().join('\n');
    expect(readRawText(source).repairs.map(({ printed }) => printed)).toEqual(['1', '2', '3']);
    expect(readRawText('一、目标\n建公园\n5\n个。').repairs).toEqual([]);
  });
});

describe('a copy of a web page', () => {
  it('keeps a paragraph a line, and finds the title below the letter', () => {
    const text = [
      '关于印发《示例市公园行动计划》的通知',
      '各单位：',
      '现将《示例市公园行动计划》印发给你们。',
      '示例市人民政府办公室',
      '2030年1月2日',
      '示例市公园行动计划',
      '一、目标',
      '建公园。',
      '附件',
      '任务分工表',
    ];
    expect(edited(text.join('\n')).split('\n\n')).toEqual([
      ...text.slice(0, 5),
      '# 示例市公园行动计划',
      '## 一、目标',
      '建公园。',
      '## 附件',
      '任务分工表',
    ]);
  });

  it('reads tables that blanks, tabs or strokes cut', () => {
    const table = '| 指标 | 2031 年 | 2032 年 |\n| --- | --- | --- |\n| 公园（个） | 3 | 5 |';
    for (const source of [
      '一、目标\n公园建设表\n指标 2031 年 2032 年\n公园（个） 3 5\n二、保障',
      '一、目标\n公园建设表\n指标\t2031 年\t2032 年\n公园（个）\t3\t5\n二、保障',
      '一、目标\n公园建设表\n|指标|2031 年|2032 年|\n|---|---|---|\n|公园（个）|3|5|\n二、保障',
    ]) {
      expect(edited(source)).toBe(`## 一、目标\n\n公园建设表\n\n${table}\n\n## 二、保障`);
    }
  });

  it('joins a label that was broken to the numbers below it', () => {
    expect(edited('一、目标\n指标 2031 年 2032 年\n每百人拥有的\n公园面积\n3 5')).toContain(
      '| 每百人拥有的公园面积 | 3 | 5 |',
    );
  });
});

describe('any text', () => {
  it('loses and gains no word beyond its repairs', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'一二、（）1.路修。，2031年 %|#-\t', '目标', '建成'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const source = lines.join('\n');
        const raw = readRawText(source);
        const { markdown } = markOutline(raw);
        if (raw.repairs.length === 0) expect(wordsOfMarkdown(markdown).text).toBe(wordsOfSource(source).text);
      }),
      { numRuns: 500 },
    );
  });
});
