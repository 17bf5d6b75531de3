import { plan } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';
import { judged } from '../src/progress/judged-plan.ts';
import { pathToNote, textAlone } from '../src/shell/paths.ts';
import { promisePath } from '../src/text/promise-path.ts';
import { numberedNotes } from '../src/text/text-view.ts';
import { attributes, dist, pagesOf } from './dist.ts';
import { wordsOf } from './words-of.ts';

const pages = new Map(pagesOf(dist).map(({ path, html }) => [path, html]));
const pageAt = (path: string): string => pages.get(path) ?? '';

describe.each(['/plan/', `/${textAlone}`])('%s', (path) => {
  const text =
    /<article id="text"[^>]*>[\s\S]*?<\/article>/.exec(pageAt(path))?.[0].replaceAll(/<sup>.*?<\/sup>/g, '') ?? '';

  it.each(plan.clauses.filter(({ text }) => text !== '').map(({ id, text }) => ({ id, words: text })))(
    'holds $id word for word',
    ({ words }) => {
      expect(wordsOf(text)).toContain(words);
    },
  );
});

describe.each(['zh-CN', 'en'] as const)('the full text in %s', (language) => {
  const path = language === 'en' ? '/en/plan/' : '/plan/';
  const links = new Set(attributes(pageAt(path), 'href'));

  it('leads from the words of every promise of the prose to its evidence', () => {
    const promises = [...judged.promises.values()].flat();
    expect(promises.length).toBeGreaterThan(0);
    expect(promises.map((row) => promisePath(row, judged, language)).filter((href) => !links.has(href))).toEqual([]);
  });

  it('marks every promise of the table with what became of it, and leads from it to its indicator', () => {
    const cells = [...judged.cells].flatMap(([cell, rows]) => rows.map((row) => ({ cell, row })));
    expect(cells.length).toBeGreaterThan(0);
    for (const { cell, row } of cells) {
      const { parent, text } = plan.clauses.find(({ id }) => id === cell) ?? {};
      const printed = new RegExp(`<tr id="${parent}">.*?(?=<tr|</tbody>)`, 's').exec(pageAt(path))?.[0];
      expect(printed).toContain(`<a class="p ${row.state}" href="${promisePath(row, judged, language)}"`);
      expect(printed).toMatch(new RegExp(`<a class="p ${row.state}"[^>]*>${text}</a>`));
    }
  });

  it('leads from each noted word to its note, and the note back to its clause', () => {
    const notes = numberedNotes(plan);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter(({ anchor }) => !links.has(pathToNote(anchor, language)))).toEqual([]);
    const alone = pageAt(language === 'en' ? `/en/${textAlone}` : `/${textAlone}`);
    const foot = /<section id="notes"[\s\S]*/.exec(alone)?.[0] ?? '';
    for (const { note, number } of notes) {
      expect(foot).toContain(note.text[language === 'en' ? 'en' : 'zh'].slice(0, 4));
      expect(alone).toContain(`id="${notes[number - 1]?.anchor}"`);
    }
  });
});
