import type { Cited } from '../text/citation.ts';

/** A citation of the data in BibTeX; characters that it takes for its own are escaped. */
export function bibtex({
  site,
  plan,
  date,
  url,
  key,
  version,
  note,
}: Cited & { key: string; version: string; note: string }): string {
  const field = (name: string, value: string): string => `  ${name} = {${escaped(value)}},`;
  return [
    `@misc{${key},`,
    field('author', `{${site}}`),
    field('title', plan),
    field('year', date.slice(0, 4)),
    field('version', version),
    field('note', note),
    field('url', url),
    '}',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&%$#_]/g, '\\$&');
}
