import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { findingWords } from '../src/findings/words.ts';
import { plan } from '../src/plan.ts';
import { dist } from './dist.ts';

const all = findings(plan);
const ofSeverity = (severity: string) => all.filter((finding) => finding.severity === severity).length;
const counts = { contradiction: ofSeverity('contradiction'), gap: ofSeverity('gap'), slip: ofSeverity('slip') };
const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const page = (path: string) => plain(readFileSync(join(dist, path, 'index.html'), 'utf8'));

describe.each([
  { language: 'zh-CN' as const, path: 'findings' },
  { language: 'en' as const, path: 'en/findings' },
])('the page of findings in $language', ({ language, path }) => {
  const html = page(path);
  const words = findingWords(language);

  it('counts what the rules find', () => {
    expect(html).toContain(words.counts(all.length, counts));
    expect(all.length).toBe(counts.contradiction + counts.gap + counts.slip);
  });

  it('has a place of its own for each finding, and names its rule', () => {
    for (const { id, rule } of all) {
      expect(html.split(`id="${id}"`)).toHaveLength(2);
      expect(html).toContain(`<code>${rule}</code>`);
    }
  });

  it('prints every quote as it stands in the plan, with the way to its clause', () => {
    const quotes = all.flatMap(({ sides }) => sides.filter((side) => side.kind === 'quote'));
    for (const { clause, quote } of quotes) {
      expect(html).toContain(quote);
      expect(html).toContain(`plan/#${clause.replace(/c\d+$/, '')}`);
    }
  });

  it('says what would resolve each, and says nothing of what it is not', () => {
    for (const { resolve } of all) expect(stripped(html)).toContain(language === 'en' ? resolve.en : resolve.zh);
    expect(html).toContain(words.notMeant);
    expect(html).toMatch(/about\/#errors/);
  });
});

it('a page of an indicator leads to what is doubtful about it', () => {
  expect(page('indicators/new-phds')).toContain('findings/#worse-than-before-goals-t1r10c2');
  expect(page('indicators/incubators')).not.toContain('findings/#');
});

/** The text without its marks of language. */
function stripped(html: string): string {
  return html.replaceAll(/<\/?span[^>]*>/g, '');
}
