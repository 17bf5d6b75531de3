import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataChanges, type Plan } from '@xianxing/plan';
import { plan as shown } from '@xianxing/qingyuan';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { toAtom } from '../src/changes/atom.ts';
import { changeAnchor } from '../src/changes/change-anchor.ts';
import { changesFeed } from '../src/changes/changes-feed.ts';
import { dist } from './dist.ts';

const plan: Plan = shown;
const address = { self: 'https://example.org/changes.atom', page: 'https://example.org/changes/' };
const read = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry', trimValues: false }).parse(xml).feed;

describe.each([
  { file: 'changes.atom', language: 'zh-CN' as const },
  { file: 'en/changes.atom', language: 'en' as const },
])('/$file', ({ file, language }) => {
  const xml = readFileSync(join(dist, file), 'utf8');

  it('is XML with an entry for every change, the newest first, which leads to it', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const { entry } = read(xml);
    const links = entry.map(({ link }: { link: { '@_href': string } }) => link['@_href'].split('#')[1]);
    expect(links).toEqual(dataChanges(plan.observations).map(changeAnchor));
    const page = readFileSync(join(dist, file.replace('.atom', '/index.html')), 'utf8');
    for (const anchor of links) expect(page).toContain(`id="${anchor}"`);
  });

  it('has what Atom asks for: ids, titles, times, an author, its own address', () => {
    const feed = read(xml);
    for (const one of [feed, ...feed.entry]) {
      expect(one.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(one.title).not.toBe('');
      expect(one.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(feed.entry.length);
    expect(feed).toMatchObject({ author: { name: expect.any(String) }, '@_xml:lang': language });
    expect(feed.rights).toMatch(language === 'en' ? /unofficial/ : /非官方/);
  });
});

describe('a revision and a withdrawal', () => {
  const [row] = plan.observations;
  if (!row) throw new Error('the plan has no observations');
  const note = { zh: '年鉴更正', en: 'Corrected by the yearbook' };
  const rows = [
    { ...row, recorded: '2026-01-01', value: 1, printed: '1', note: null },
    { ...row, recorded: '2026-01-02', value: 2, printed: '2', note },
    { ...row, recorded: '2026-01-03', value: 2, printed: '2', note, status: 'withdrawn' as const },
  ];

  it('say what stood before, what stands since, and why', () => {
    const { entries } = changesFeed({ ...plan, observations: rows }, 'en', address);
    expect(entries.map(({ category }) => category)).toEqual(['withdrawn', 'revised', 'added']);
    const [withdrawn, revised, added] = entries.map(({ summary }) => summary);
    expect(added).toMatch(/^Before: none\nSince then: .*1/);
    expect(revised).toMatch(/^Before: .*1.*\nSince then: .*2.*\nNote: Corrected by the yearbook\n/);
    expect(withdrawn).toMatch(/^Before: .*2.*\nSince then: none\nNote: Corrected by the yearbook\n/);
  });

  it('keep their ids when later ones are added', () => {
    const ids = (count: number) =>
      changesFeed({ ...plan, observations: rows.slice(0, count) }, 'en', address).entries.map(({ id }) => id);
    expect(ids(3).slice(1)).toEqual(ids(2));
  });
});

it('any text stays text in a feed', () => {
  const feed = changesFeed(plan, 'zh-CN', address);
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constant('</title><script>&amp;\u0000\uFFFF]]>')),
      (text) => {
        const xml = toAtom({ ...feed, title: `x${text}x`, entries: [] });
        expect(XMLValidator.validate(xml)).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those that XML cannot hold
        const held = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD');
        expect(read(xml).title.replaceAll('\r', '\n')).toBe(`x${held}x`.replaceAll('\r', '\n'));
      },
    ),
  );
});
