import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openIndex } from '../../src/search/open-index.ts';
import { attributes, dist, pagesOf } from '../dist.ts';
import { weight } from '../weight.ts';

const weightOf = (file: string): number => weight(readFileSync(join(dist, file)));

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
    expect(weightOf(index) + weightOf(script)).toBeLessThanOrEqual(14_000);
    // The script is one file: it loads no other.
    expect(readFileSync(join(dist, script), 'utf8')).not.toMatch(/\bimport\b/);
  },
);

it.each(searchPages)('every address of the index in $language is a page, and a place in it', ({ language }) => {
  const ids = new Map(pagesOf(dist).map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
  const { rows } = openIndex(readFileSync(join(dist, `search-index.${language}.txt`), 'utf8'));
  const addresses = rows.flatMap(({ pieces }) => pieces.map(({ address }) => address));
  expect(addresses.length).toBeGreaterThan(200);
  const astray = addresses.filter((address) => {
    const [path = '', fragment] = address.split('#');
    return fragment === undefined ? !ids.has(path) : !ids.get(path)?.has(fragment);
  });
  expect(astray).toEqual([]);
});
