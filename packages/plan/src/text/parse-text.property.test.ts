import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinClauses, parseText } from './parse-text.js';
import { toMarkdown } from './to-markdown.js';
import { withoutWhiteSpace, wordsOfMarkdown } from './words.js';

const sections = ['general', 'goals', 'actions', 'safeguards'];

/** Words of a plan with everything that could confuse a reader: brackets without partners, quotation marks, stops, numerals. */
const words = fc
  .string({
    unit: fc.constantFrom(...'修路市局甲。！？；，、：（）“”《》 0123一二|.%-+', '牵头单位：', '参与', '（甲局牵头）'),
    minLength: 1,
  })
  .map((text) => `文${text.trim()}文`);
const cell = fc.string({ unit: fc.constantFrom(...'路（家）0 %.', '\\|'), maxLength: 5 }).map((text) => text.trim());
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map((rows) => {
    const header = rows[0] ?? [];
    const lines = [header, header.map(() => '---'), ...rows.slice(1)].map((cells) => `| ${cells.join(' | ')} |`);
    return { lines, words: rows.flat().join('').replaceAll('\\|', '|') };
  });
const line = (mark: string, number: string) =>
  words.map((text) => ({ lines: [`${mark}${number}${text}`], words: number + text }));
const paragraph = line('', '');

/** Blocks of a text: a title, then sections with headings, paragraphs and tables in any order. */
function textOf(marked: boolean) {
  const mark = (depth: number) => (marked ? `${'#'.repeat(depth)} ` : '');
  const inner = fc.oneof(
    { weight: 4, arbitrary: paragraph },
    { weight: 2, arbitrary: line(mark(3), '（一）') },
    { weight: 2, arbitrary: line(mark(4), '1.') },
    { weight: 1, arbitrary: table },
  );
  const section = fc
    .tuple(line(mark(2), '一、'), fc.array(inner, { maxLength: 8 }))
    .map(([head, rest]) => [head, ...rest]);
  return fc
    .tuple(line('# ', ''), fc.array(paragraph, { maxLength: 2 }), fc.array(section, { minLength: 1, maxLength: 4 }))
    .map(([title, preamble, rest]) => {
      const blocks = [title, ...preamble, ...rest.flat()];
      return {
        markdown: blocks.map((block) => block.lines.join('\n')).join('\n\n'),
        words: withoutWhiteSpace(blocks.map((block) => block.words).join('')),
      };
    });
}

const text = fc.oneof(textOf(true), textOf(false));

describe('any text of the form of a plan', () => {
  it('is given back by its clauses: no character is lost, added or moved', () => {
    fc.assert(
      fc.property(text, ({ markdown, words: expected }) => {
        expect(joinClauses(parseText(markdown, { sections }).clauses)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('has clauses with unique ids, each after its parent', () => {
    fc.assert(
      fc.property(text, ({ markdown }) => {
        const { clauses, lines } = parseText(markdown, { sections });
        const seen = new Set<string>();
        for (const { id, parent } of clauses) {
          expect(seen.has(id)).toBe(false);
          if (parent !== null) expect(seen.has(parent)).toBe(true);
          seen.add(id);
        }
        expect([...lines.keys()]).toEqual([...seen]);
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same again after it has been written as Markdown', () => {
    fc.assert(
      fc.property(text, ({ markdown }) => {
        const { clauses } = parseText(markdown, { sections });
        expect(parseText(toMarkdown(clauses), { sections }).clauses).toEqual(clauses);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any characters at all', () => {
  it('are read without failing and without losing one', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'#|-\\ \n\r一、（）1.文。“”') }),
    );
    fc.assert(
      fc.property(anything, (markdown) => {
        expect(joinClauses(parseText(markdown, { sections }).clauses)).toBe(wordsOfMarkdown(markdown).text);
      }),
      { numRuns: 1000 },
    );
  });
});
