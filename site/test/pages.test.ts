import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attributes, dist, pagesOf } from './dist.ts';

const pages = pagesOf(dist);

/** The pages that load a script: one file of the site itself. Every other page carries none. */
const scripted = ['/search/', '/en/search/', '/plan/', '/en/plan/'];

describe('pages', () => {
  it('are there in both languages, and no page is invented for a missing one', () => {
    const paths = pages.map(({ path }) => path).filter((path) => path !== '/404.html');
    const chinese = paths.filter((path) => !path.startsWith('/en/'));
    expect(paths.filter((path) => path.startsWith('/en/'))).toEqual(chinese.map((path) => `/en${path}`));
  });

  it.each(pages)('$path refuses what it does not carry itself', ({ path, html }) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    // What describes the data to search engines is data, and nothing that runs.
    const scripts =
      html
        .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
        .match(/<script[^>]*>[^<]*(<\/script>)?/g) ?? [];
    const expected = [
      ...(html.includes('<live-progress') ? [/^<script type="module" src="\/live\/\w+\.\w+\.js"><\/script>$/] : []),
      ...(scripted.includes(path) ? [/^<script type="module" src="\/_astro\/[^"]+\.js"><\/script>$/] : []),
    ];
    expect(scripts).toHaveLength(expected.length);
    for (const one of expected) expect(scripts).toContainEqual(expect.stringMatching(one));
    expect(policy.match(/script-src[^;]*/)?.[0]).toBe(expected.length > 0 ? "script-src 'self'" : undefined);
    expect(policy.match(/connect-src[^;]*/)?.[0]).toBe("connect-src 'self'");
  });

  it.each(pages)('$path names its counterpart in the other language, and each names the other', ({ path, html }) => {
    if (path === '/404.html') return expect(html).not.toContain('hreflang="x-default"');
    const chinese = path.replace(/^\/en\//, '/');
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
    expect(alternates.map(([, language, href]) => [language, href])).toEqual([
      ['zh-CN', chinese],
      ['en', `/en${chinese}`],
      ['x-default', chinese],
    ]);
    expect(html).toContain(`<html lang="${path.startsWith('/en/') ? 'en' : 'zh-CN'}">`);
    expect(attributes(html, 'rel')).not.toContain('canonical');
  });

  it.each(pages)('$path says that the site is unofficial and the plan a draft', ({ path, html }) => {
    expect(html).toContain(path.startsWith('/en/') ? 'unofficial' : '非官方');
    expect(html).toContain(path.startsWith('/en/') ? 'Draft for comment' : '征求意见稿');
  });
});
