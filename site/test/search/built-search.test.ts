import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { plan } from '../../src/plan.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { encoding } from '../../src/search/search-index.ts';
import { toSearchIndex } from '../../src/search/to-search-index.ts';
import { attributes, dist, pagesOf } from '../dist.ts';
import { weight } from '../weight.ts';

const weightOf = (file: string): number => weight(readFileSync(join(dist, file)));

/** The index of a language as the site serves it. */
const indexOf = (language: string): string =>
  new TextDecoder(encoding).decode(readFileSync(join(dist, `search-index.${language}.txt`)));

/** A script and every script that it loads. */
function withImports(script: string): string[] {
  const code = readFileSync(join(dist, script), 'utf8');
  const imports = [...code.matchAll(/(?:from|import)\s*\(?[`"'](\.[^`"']+)/g)].map(([, path = '']) => path);
  return [script, ...imports.flatMap((path) => withImports(join(dirname(script), path)))];
}

const searchPages = [
  { page: 'search/index.html', language: 'zh-CN' },
  { page: 'en/search/index.html', language: 'en' },
];

it.each(searchPages)(
  'searching in $language takes at most 14,000 bytes, the index and its code together',
  ({ page }) => {
    const html = readFileSync(join(dist, page), 'utf8');
    const [script = ''] = attributes(html, 'src');
    const [index = ''] = attributes(html, 'data-index');
    expect(weightOf(index)).toBeGreaterThan(5_000);
    const scripts = [...new Set(withImports(script))];
    // What is read and what is shown: a script that loads nothing would have been misread.
    expect(scripts).toHaveLength(2);
    const bytes = [index, ...scripts].map(weightOf).reduce((sum, one) => sum + one);
    expect(bytes).toBeLessThanOrEqual(14_000);
  },
);

it.each(searchPages)('every address of the index in $language is a page, and a place in it', ({ language }) => {
  const ids = new Map(pagesOf(dist).map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
  const { rows } = openIndex(indexOf(language), null);
  const addresses = rows.flatMap(({ pieces }) => pieces.map(({ address }) => address));
  expect(addresses.length).toBeGreaterThan(200);
  const astray = addresses.filter((address) => {
    const [path = '', fragment] = address.split('#');
    return fragment === undefined ? !ids.has(path) : !ids.get(path)?.has(fragment);
  });
  expect(astray).toEqual([]);
});

it.each(['zh-CN', 'en'] as const)(
  'no character of the index in %s is lost on its way to the browser',
  (language) => {
    expect(indexOf(language)).toBe(toSearchIndex(plan, language));
  },
  60_000,
);
