import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plan } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';
import { clauseAnchor } from '../src/shell/paths.ts';
import { attributes, dist, everyPageOf, type Page } from './dist.ts';

const pages = everyPageOf(dist);

/** Links of a page to this site that lead to no file, or to no place in their page. */
function brokenLinks(page: Page, all: readonly Page[], fileExists: (path: string) => boolean): string[] {
  return attributes(page.html, 'href')
    .filter((href) => !/^(\w+:|\/\/)/.test(href))
    .filter((href) => {
      const { pathname: path, hash } = new URL(href, `http://site${page.path}`);
      const fragment = hash === '' ? undefined : hash.slice(1);
      const target = path === page.path ? page : all.find((other) => other.path === path);
      if (target === undefined) return !fileExists(path);
      return fragment !== undefined && !attributes(target.html, 'id').includes(decodeURIComponent(fragment));
    });
}

describe('links', () => {
  it.each(pages)('of $path lead somewhere', (page) => {
    expect(brokenLinks(page, pages, (path) => existsSync(join(dist, path)))).toEqual([]);
  });

  it('would be named when they lead nowhere', () => {
    const page = { path: '/', html: '<a href="#here"><a href="#gone"><a href="/no/"><p id="here">' };
    expect(brokenLinks(page, [page], () => false)).toEqual(['#gone', '/no/']);
  });
});

describe('anchors', () => {
  it.each(pages)('of $path are unique', ({ html }) => {
    const ids = attributes(html, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(['/plan/', '/en/plan/'])(
    '%s has one for every clause of the plan, for a cell of a table that of its row',
    (path) => {
      const ids = new Set(attributes(pages.find((page) => page.path === path)?.html ?? '', 'id'));
      expect(plan.clauses.length).toBeGreaterThan(100);
      expect(plan.clauses.map(({ id }) => clauseAnchor(id)).filter((id) => !ids.has(id))).toEqual([]);
    },
  );
});
