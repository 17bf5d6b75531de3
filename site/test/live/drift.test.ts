import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutEndTags } from '../../integrations/without-end-tags.ts';
import type { LiveKit } from '../../src/live/live-kit.ts';
import { asBuilt, liveView } from '../../src/live/live-view.ts';
import { counts } from '../../src/live/parts/counts.ts';
import { home } from '../../src/live/parts/home.ts';
import { indicator } from '../../src/live/parts/indicator.ts';
import { date, links, outcomes, verdicts } from '../../src/live/parts/marks.ts';
import type { Parts } from '../../src/live/parts/part.ts';
import { toHtml } from '../../src/live/to-html.ts';
import { attributes, dist, filesOf, pagesOf } from '../dist.ts';

/** The hooks of each kind of page, as its script has them. */
const kinds = {
  home: { ...date, ...home },
  indicator: { ...date, ...indicator },
  text: { ...date, ...outcomes, ...links },
  lists: { ...date, ...outcomes, ...verdicts, ...counts },
} satisfies Record<string, Parts>;

const kits = new Map(
  filesOf(join(dist, 'live'))
    .filter((file) => file.endsWith('.json'))
    .map((file): [string, LiveKit] => [
      file.split('.')[0] ?? '',
      JSON.parse(readFileSync(join(dist, 'live', file), 'utf8')),
    ]),
);
const pages = pagesOf(dist);
const live = pages.filter(({ html }) => html.includes('<live-progress'));
const hook = /<(\w+)((?:\s[^<>]*?)?) data-live="([^"]*)"([^<>]*)>/g;
/** A mark that links to a promise and needs no hook. */
const link = /<(a)( class="([pv])\b[^"]*") href="[^"#]*#([\w-]+)"[^<>]*>/g;

/** All hooks of a page, with those of marks that are found by their address. */
function hooksOf(html: string, { anchors }: LiveKit) {
  const written = [...html.matchAll(hook)].map(({ 0: tag, 1: name, 2: before, 3: words = '', 4: after, index }) => ({
    ...{ tag, name, attributes: `${before}${after}`, words, index },
  }));
  const linked = [...html.matchAll(link)].flatMap(
    ({ 0: tag, 1: name, 2: attributes = '', 3: part, 4: to = '', index }) =>
      tag.includes('data-live') ? [] : { tag, name, attributes, words: `${part} ${anchors[to]}`, index },
  );
  return [...written, ...linked];
}

describe('a live page', () => {
  it('finds promises by the addresses of their links', () => {
    const links = live.flatMap(({ html }) => [...html.matchAll(link)]);
    expect(links.length).toBeGreaterThan(100);
  });

  it('is every page that has a hook but those that show nothing else that could change', () => {
    const hooked = pages.filter(({ html }) => [...html.matchAll(hook)].some(([, , , name]) => name !== 'date'));
    expect(live.length).toBeGreaterThan(0);
    expect(hooked.map(({ path }) => path).filter((path) => !live.some((page) => page.path === path))).toEqual([]);
  });

  it.each(live)('$path: made anew from the same data, every hooked part comes out as it was built', ({ html }) => {
    const [language = ''] = attributes(html, 'lang');
    const kit = kits.get(language);
    if (kit === undefined) throw new Error(`no kit in ${language}`);
    const [evidence = kit.sources] = attributes(html, 'data-evidence');
    const view = liveView(kit, kit.plan, asBuilt, evidence);
    const script = /src="[^"]*\/live\/(\w+)\.\w+\.js"/.exec(html)?.[1] as keyof typeof kinds;
    const parts: Parts = kinds[script];
    const hooks = hooksOf(html, kit);
    expect(hooks.length).toBeGreaterThan(0);
    for (const { tag, name, attributes, words, index } of hooks) {
      const [part = '', ...of] = words.split(' ');
      const made = parts[part]?.(view, of);
      if (!made) throw new Error(`no part "${words}" in the script "${script}"`);
      if (made.class !== undefined) expect(attributes, words).toContain(` class="${made.class}"`);
      if (made.content === undefined) continue;
      const expected = withoutEndTags(`${tag}${toHtml(made.content)}</${name}>`);
      expect(html.slice(index, index + expected.length), words).toBe(expected);
    }
  });
});
