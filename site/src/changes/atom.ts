/** A feed of news (Atom, RFC 4287). */
export interface Feed {
  /** A permanent IRI. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  /** The day of the newest entry. */
  readonly updated: string;
  /** Address of the feed itself, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly Entry[];
}

/** One piece of news. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  readonly category: string;
  readonly summary: string;
}

/** The feed as XML; every text is only ever text. */
export function toAtom(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', startOf(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...feed.entries.map(toEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function toEntry({ id, title, updated, link, category, summary }: Entry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', startOf(updated)),
    `<link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    `<category term="${escaped(category)}"/>`,
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

/** A change has a day and no hour. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

// Characters that XML 1.0 cannot hold, not even escaped.
const outside = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(outside, '\uFFFD').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
