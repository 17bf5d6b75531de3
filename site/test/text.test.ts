import type { Clause } from '@xianxing/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanRuns } from '../src/text/han-runs.ts';
import { markQuotes } from '../src/text/mark-quotes.ts';
import { outlineNumber } from '../src/text/outline-number.ts';
import { type TextNode, textTree } from '../src/text/text-tree.ts';
import { titleParts } from '../src/text/title-parts.ts';

describe('marks in a clause', () => {
  it('cut it where they begin and end, overlapping or not', () => {
    const quotes = [
      { quote: '超 350 家', value: 'promise' },
      { quote: '家', value: 'note' },
    ];
    expect(markQuotes('到 2030 年超 350 家。', quotes)).toEqual([
      { text: '到 2030 年', marks: [], ending: [] },
      { text: '超 350 ', marks: ['promise'], ending: [] },
      { text: '家', marks: ['promise', 'note'], ending: ['promise', 'note'] },
      { text: '。', marks: [], ending: [] },
    ]);
  });

  it('that stand behind words do not cut those of another', () => {
    const quotes = [
      { quote: '超 350 家', value: 'promise' },
      { quote: '家', value: 'note', behind: true },
    ];
    expect(markQuotes('到 2030 年超 350 家。', quotes)).toEqual([
      { text: '到 2030 年', marks: [], ending: [] },
      { text: '超 350 家', marks: ['promise'], ending: ['promise', 'note'] },
      { text: '。', marks: [], ending: [] },
    ]);
  });

  it('never lose or add a character', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(10))), (text, places) => {
        const quotes = places.map(([start, length]) => ({ quote: text.slice(start, start + length), value: start }));
        expect(
          markQuotes(text, quotes)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('outline numbers', () => {
  it.each([
    { printed: '三、', en: 'III.' },
    { printed: '（八）', en: '(8)' },
    { printed: '（十二）', en: '(12)' },
    { printed: '4.', en: '4.' },
    { printed: '第一章', en: '第一章' },
    { printed: '', en: '' },
  ])('$printed is "$en" in English and stays in Chinese', ({ printed, en }) => {
    expect(outlineNumber(printed, 'en')).toBe(en);
    expect(outlineNumber(printed, 'zh-CN')).toBe(printed);
  });
});

describe('a title', () => {
  it.each([
    { title: '小镇三年计划（2028-2030 年）（草稿）', main: '小镇三年计划', rest: '（2028-2030 年）（草稿）' },
    { title: 'Three-Year Plan (2028–2030) (Draft)', main: 'Three-Year Plan', rest: '(2028–2030) (Draft)' },
    { title: '小镇（东区）计划', main: '小镇（东区）计划', rest: '' },
  ])('$title ends in brackets or not', ({ title, main, rest }) => {
    expect(titleParts(title)).toEqual({ main, rest });
  });
});

describe('Chinese words in an English text', () => {
  it('are found with the punctuation inside them', () => {
    expect(
      hanRuns('So printed; 不少 1 个 stands for 不少于 1 个 (at least).').filter(({ chinese }) => chinese),
    ).toEqual([
      { text: '不少 1 个', chinese: true },
      { text: '不少于 1 个', chinese: true },
    ]);
  });

  it('and the rest are the text again', () => {
    const words = fc.array(fc.constantFrom('printed', ' ', '市科技局', '、', '“', '”', '2028', '年', '(', ')', '.'));
    fc.assert(
      fc.property(words, (parts) => {
        expect(
          hanRuns(parts.join(''))
            .map(({ text }) => text)
            .join(''),
        ).toBe(parts.join(''));
      }),
    );
  });
});

describe('the tree of a text', () => {
  const clause = (
    id: string,
    kind: Clause['kind'],
    parent: string | null,
    paragraph: number | null = null,
  ): Clause => ({
    id,
    kind,
    parent,
    number: '',
    text: id,
    paragraph,
  });

  it('keeps the order of the text and joins the sentences of a paragraph', () => {
    const tree = textTree([
      clause('preamble-s1', 'sentence', null, 1),
      clause('title', 'title', null),
      clause('preamble-s2', 'sentence', null, 2),
      clause('actions', 'section', null),
      clause('a1', 'action', 'actions'),
      clause('a1t1', 'task', 'a1'),
      clause('a1t1s1', 'sentence', 'a1t1', 1),
      clause('a1t1s2', 'sentence', 'a1t1', 1),
      clause('a1t1s3', 'sentence', 'a1t1', 2),
      clause('a1t1r', 'responsibility', 'a1t1'),
    ]);
    expect(tree.map(outline)).toEqual([
      'preamble-s1',
      'title',
      'preamble-s2',
      [1, 'actions', [2, 'a1', [3, 'a1t1', 'a1t1s1 a1t1s2', 'a1t1s3', 'a1t1r']]],
    ]);
  });
});

type Outline = string | (number | Outline)[];

function outline(node: TextNode): Outline {
  if (node.kind === 'paragraph') return node.sentences.map(({ id }) => id).join(' ');
  if (node.kind === 'heading') return [node.depth, node.clause.id, ...node.children.map(outline)];
  return node.clause.id;
}
