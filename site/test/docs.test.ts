import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { docsPolicy } from '../integrations/docs-policy.ts';
import { attributes, dist, everyPageOf, isDocs } from './dist.ts';

const pages = everyPageOf(dist).filter(isDocs);

/** Scripts that a page loads at once, with those they name at their head, all compressed as hosts do. */
function initialScript(html: string): number {
  const waiting = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const source = readFileSync(join(dist, path), 'utf8');
    waiting.push(...[...source.matchAll(/(?:from|^import)\s*"\.\/([^"]+)"/g)].map((match) => `/_astro/${match[1]}`));
  }
  const external = [...seen].map((path) => gzipSync(readFileSync(join(dist, path))).length);
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [...external, gzipSync(inline.join('')).length].reduce((sum, bytes) => sum + bytes, 0);
}

describe('the documentation', () => {
  it('has every page in both languages, and none that is only a copy of the other', () => {
    const paths = pages.map(({ path }) => path);
    const chinese = paths.filter((path) => !path.startsWith('/en/'));
    expect(chinese.length).toBeGreaterThan(5);
    expect(paths.filter((path) => path.startsWith('/en/'))).toEqual(chinese.map((path) => `/en${path}`));
    for (const { html } of pages) expect(html).not.toContain('data-fallback');
    for (const path of chinese.filter((path) => !/^\/docs\/(reference|changelog)\//.test(path))) {
      const file = `src/content/docs${path.replace(/\/$/, '')}`;
      const source = (folder: string) =>
        [`${folder}.md`, `${folder}.mdx`, `${folder}/index.md`].find((name) => existsSync(join(dist, '..', name)));
      expect(source(file), path).toBeDefined();
      expect(source(file.replace('docs/docs', 'docs/en/docs')), path).toBeDefined();
    }
  });

  it.each(pages)('$path leads back to the plan, and to itself in the other language', ({ path, html }) => {
    const english = path.startsWith('/en/');
    const other = english ? path.slice(3) : `/en${path}`;
    const links = attributes(html, 'href');
    expect(links).toContain(english ? '/en/' : '/');
    const alternate = new RegExp(`<a class="language" href="${other}" hreflang="${english ? 'zh-CN' : 'en'}"`);
    expect(html).toMatch(alternate);
    expect(pages.map((page) => page.path)).toContain(other);
  });

  it.each(pages)('$path shows no mark of Markdown, and its tables have a name and scoped heads', ({ html }) => {
    const main = parse(html).querySelector('main');
    if (main === null) throw new Error('no main part');
    for (const code of main.querySelectorAll('pre, code')) code.remove();
    expect(main.text.trim()).not.toBe('');
    expect(main.text).not.toMatch(/\*\*|^#|\]\(/m);
    for (const [, table = ''] of html.matchAll(/<table([\s\S]*?)<\/table>/g)) {
      expect(table).toMatch(/^[^>]*><caption class="sr-only">[^<]+</);
      expect(table).not.toMatch(/<th>/);
      expect(table).toContain('<th scope="row">');
    }
  });

  it.each(pages)('$path carries a policy that knows its scripts and no third party', ({ html }) => {
    const [policy = ''] = attributes(html, 'content').filter((content) => content.startsWith('default-src'));
    expect(policy).toBe(docsPolicy(html));
    expect(policy).toContain("default-src 'none'");
    expect(/script-src[^;]*/.exec(policy)?.[0]).not.toContain('unsafe-inline');
    const loaded = [...attributes(html, 'src'), ...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].map(String);
    for (const address of loaded) expect(address).not.toMatch(/https?:|"\/\//);
  });

  it.each(pages)('$path loads at most 27,000 bytes of script at once', ({ html }) => {
    const bytes = initialScript(html);
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(27_000);
  });

  it.each(pages)('$path says in its own language where a heading links to', ({ path, html }) => {
    const labels = [...html.matchAll(/class="sr-only"[^>]*>([^<]+)</g)].map((match) => match[1] ?? '');
    for (const label of labels) expect(/\p{Script=Han}/u.test(label)).toBe(!path.startsWith('/en/'));
  });
});
