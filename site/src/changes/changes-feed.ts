import { createHash } from 'node:crypto';
import { type DataChange, dataChanges, inLanguage, type Language, type Observation, type Plan } from '@xianxing/plan';
import { wordsIn } from '../words/words.ts';
import type { Entry, Feed } from './atom.ts';
import { changeAnchor } from './change-anchor.ts';
import { alteredText, valueText } from './change-text.ts';
import { changeWords } from './words.ts';

/** The changes of the data as a feed in one language: each with what stood before, what stands since, and why. */
export function changesFeed(plan: Plan, language: Language, address: { self: string; page: string }): Feed {
  const { site } = wordsIn(language);
  const { heading } = changeWords(language);
  const changes = dataChanges(plan.observations);
  return {
    id: permanentId([plan.id, language]),
    language,
    title: `${heading} · ${site.name}`,
    subtitle: inLanguage(plan.title, language),
    author: site.name,
    rights: [site.unofficial, inLanguage(plan.statusNote, language), plan.dataLicence?.id ?? []].flat().join(' · '),
    updated: changes[0]?.recorded ?? plan.dataDate,
    ...address,
    entries: changes.map((change) => toEntry(plan, change, language, address.page)),
  };
}

function toEntry(plan: Plan, change: DataChange, language: Language, page: string): Entry {
  const { progress } = wordsIn(language);
  const words = changeWords(language);
  const indicator = plan.indicators[change.indicator];
  const source = plan.sources[change.source];
  if (!indicator || !source) throw new RangeError(`the plan lacks what a change of ${change.indicator} refers to`);
  const anchor = changeAnchor(change);
  const said = (rows: readonly Observation[]): string =>
    rows.length === 0 ? words.nothing : valueText({ ...change, kind: 'added', after: rows }, indicator, language);
  const lines = [
    [words.before, said(change.before)],
    [words.after, said(change.after)],
    [words.reason, change.reason === null ? words.nothing : inLanguage(change.reason, language)],
    [words.source, `${inLanguage(source.title, language)} ${source.url}`],
  ].map(([name, text]) => `${name}${progress.colon}${text}`);
  const altered = alteredText(change, language);
  return {
    id: permanentId([plan.id, language, anchor]),
    title: `${words.kinds[change.kind]}${progress.colon}${inLanguage(indicator.name, language)}${progress.comma}${progress.year(change.period)}`,
    updated: change.recorded,
    link: `${page}#${anchor}`,
    category: change.kind,
    summary: (altered === null ? lines : [...lines, altered]).join('\n'),
  };
}

/** An id that stays the same wherever the site stands: a UUID of version 8, made from a hash. */
function permanentId(parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
