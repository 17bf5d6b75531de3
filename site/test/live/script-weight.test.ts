import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, pagesOf } from '../dist.ts';

/** Bytes of brotli of every script that a page loads, the engine included. */
function scriptBytes(html: string): number {
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  return scripts.reduce((sum, src) => sum + bytesOf(src), 0);
}

const known = new Map<string, number>();

function bytesOf(src: string): number {
  const bytes = known.get(src) ?? brotliCompressSync(readFileSync(join(dist, src))).length;
  known.set(src, bytes);
  return bytes;
}

/** What a page may load of scripts in all. */
const most = 12_000;

describe('the scripts of a page', () => {
  const live = pagesOf(dist).filter(({ html }) => html.includes('<live-progress'));

  it('weigh at most 12,000 bytes, the engine included', () => {
    expect(live.length).toBeGreaterThan(100);
    const tooHeavy = live.flatMap(({ path, html }) => {
      const bytes = scriptBytes(html);
      return bytes > most ? [`${path} loads ${bytes}, more than ${most}`] : [];
    });
    expect(tooHeavy).toEqual([]);
  }, 30_000);

  it('are loaded after the page', () => {
    for (const { html } of live) expect(html).not.toMatch(/<script(?![^>]*(?:type="module"|ld\+json))/);
  });
});
