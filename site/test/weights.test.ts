import { describe, expect, it } from 'vitest';
import { dist, type Page, pagesOf } from './dist.ts';
import { weight } from './weight.ts';

/** What a page may weigh with everything that its first paint needs, in bytes of brotli; the first bar that fits holds. */
const bars: readonly { readonly pages: RegExp; readonly bytes: number }[] = [
  { pages: /^\/$/, bytes: 6_000 },
  { pages: /^\/indicators\/[^/]+\/$/, bytes: 5_000 },
  { pages: /^\/tasks\/[^/]+\/$/, bytes: 4_000 },
  { pages: /^\/plan\/$/, bytes: 13_000 },
  // The same words take 8,800 bytes in English, 7,490 in Chinese, before anything else: the English text keeps to the bar of any page.
  { pages: /^\/en\/plan\/$/, bytes: 14_000 },
  { pages: /./, bytes: 14_000 },
];

const barOf = ({ path }: Page) =>
  bars.find(({ pages }) => pages.test(path === '/en/plan/' ? path : path.replace(/^\/en\//, '/')));

/** The pages that are heavier than they may be, with what they weigh. */
function tooHeavy(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => {
    const [most, bytes] = [barOf(page)?.bytes ?? 0, weight(page.html)];
    return bytes > most ? [`${page.path} weighs ${bytes}, more than ${most}`] : [];
  });
}

describe('no page weighs more than it may', () => {
  const pages = pagesOf(dist);

  it.each(bars)(
    'of $bytes bytes, like $pages',
    (bar) => {
      const those = pages.filter((page) => barOf(page) === bar);
      expect(those.length).toBeGreaterThan(0);
      expect(tooHeavy(those)).toEqual([]);
    },
    60_000,
  );

  it('or is named', () => {
    const html = Array.from({ length: 3_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(
      '',
    );
    expect(tooHeavy([{ path: '/en/tasks/a1t1/', html }])).toEqual([expect.stringContaining('more than 4000')]);
  });
});
