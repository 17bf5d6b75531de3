import { fileURLToPath } from 'node:url';
import { type PublicExport, publicExports } from '../../../../scripts/api/public-exports.ts';
import { type Chapter, chapters } from './chapters.ts';

/** A page of the reference with what stands on it. */
export interface FilledChapter {
  readonly chapter: Chapter;
  /** Told here. */
  readonly exports: readonly PublicExport[];
  /** Exported here too, but told on the page of that slug. */
  readonly elsewhere: readonly { readonly name: string; readonly slug: string }[];
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Every export of the packages on its page; what several entries export is told once, on the first. */
export function chapterExports(): FilledChapter[] {
  const entries = [...new Set(chapters.map(({ entry }) => entry))];
  const all = publicExports(entries.map((entry) => `${root}${entry}`));
  const told = new Map<string, string>();
  return chapters.map((chapter) => {
    const here = all.filter((one) => one.entry === `${root}${chapter.entry}` && standsOn(chapter, one));
    const places = here.map((one) => ({ one, slug: told.get(keyOf(one)) }));
    const first = places.filter(({ slug }) => slug === undefined).map(({ one }) => one);
    for (const one of first) told.set(keyOf(one), chapter.slug);
    const elsewhere = places.flatMap(({ one, slug }) => (slug === undefined ? [] : [{ name: one.name, slug }]));
    return { chapter, exports: first, elsewhere };
  });
}

const keyOf = ({ name, file }: PublicExport): string => `${file} ${name}`;

function standsOn({ floors, entry }: Chapter, { file }: PublicExport): boolean {
  if (floors === undefined) return true;
  const within = file.slice(`${root}packages/plan/src/`.length);
  const nearest = chapters
    .filter((chapter) => chapter.entry === entry)
    .flatMap((chapter) => chapter.floors ?? [])
    .filter((floor) => within === floor || within.startsWith(`${floor}/`))
    .toSorted((a, b) => b.length - a.length)[0];
  return nearest !== undefined && floors.includes(nearest);
}
