import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterExports } from '../../src/docs/reference/chapter-exports.ts';
import { englishMarkdown } from '../../src/docs/reference/english-markdown.ts';
import { referencePage } from '../../src/docs/reference/reference-page.ts';
import { summaries } from '../../src/docs/reference/summaries.ts';
import { dist } from '../dist.ts';

const filled = chapterExports();

/** Exports without a Chinese summary, and summaries without an export. */
function amiss(names: readonly string[], summarized: readonly string[]): string[] {
  return [
    ...names.filter((name) => !summarized.includes(name)).map((name) => `${name} lacks a summary`),
    ...summarized.filter((name) => !names.includes(name)).map((name) => `${name} is left over`),
  ];
}

describe('the reference', () => {
  it('tells every export of every entry once', () => {
    const told = filled.flatMap(({ exports }) => exports.map(({ name, file }) => `${file} ${name}`));
    expect(told.length).toBeGreaterThan(200);
    expect(new Set(told).size).toBe(told.length);
    const placed = filled.flatMap(({ exports, elsewhere }) => [...exports, ...elsewhere]).length;
    expect(placed).toBeGreaterThan(told.length);
    expect(filled.find(({ chapter }) => chapter.slug === 'files')?.elsewhere).toContainEqual({
      name: 'Issue',
      slug: 'plan',
    });
  });

  it.each(filled)('$chapter.slug has a Chinese sentence for each of its exports, and none left over', (one) => {
    const sentences = summaries[one.chapter.slug] ?? {};
    const names = one.exports.map(({ name }) => name);
    expect(amiss(names, Object.keys(sentences))).toEqual([]);
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^[^。]*\p{Script=Han}[^。]*。$/u);
  });

  it('would tell a summary that lacks or is left over', () => {
    expect(amiss(['a', 'b'], ['b', 'c'])).toEqual(['a lacks a summary', 'c is left over']);
  });

  it.each(filled)(
    '$chapter.slug has an anchor, a signature and the examples of each export, in both languages',
    (one) => {
      for (const folder of ['', 'en']) {
        const html = readFileSync(join(dist, folder, 'docs/reference', one.chapter.slug, 'index.html'), 'utf8');
        const anchors = [...html.matchAll(/<h2 id="([^"]+)"><code[^>]*>([^<]+)</g)];
        expect(anchors.map(([, , name]) => name)).toEqual(one.exports.map(({ name }) => name));
        const blocks = html.match(/<pre data-language="ts"/g)?.length;
        expect(blocks).toBe(one.exports.reduce((sum, { examples }) => sum + 1 + examples.length, 0));
      }
    },
  );

  it('marks the English of a docstring in the Chinese page alone', () => {
    const [first] = filled;
    if (first === undefined) throw new Error('no page of the reference');
    const marked = referencePage(first, 'zh-CN').body.match(/<div lang="en">/g)?.length;
    expect(marked).toBe(first.exports.filter(({ description }) => description !== '').length);
    expect(referencePage(first, 'en').body).not.toContain('lang="en"');
  });

  it.each([
    { why: 'a placeholder is no element', text: 'of indicators/<id>.yaml', markdown: 'of indicators/&lt;id>.yaml' },
    { why: 'code stays as it is', text: 'see `<id>` in {@link plan }', markdown: 'see `<id>` in `plan`' },
    {
      why: 'Chinese is Chinese',
      text: 'first (原文如此), then',
      markdown: 'first (<span lang="zh-CN">原文如此</span>), then',
    },
  ])('$why', ({ text, markdown }) => expect(englishMarkdown(text)).toBe(markdown));
});
