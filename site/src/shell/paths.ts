import type { Language } from '@xianxing/plan';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

const folders: Readonly<Record<Language, string>> = { 'zh-CN': '', en: 'en/' };

/** The languages of the site, the one at the root first. */
export const languages: readonly Language[] = ['zh-CN', 'en'];

/** The address of a page in a language, under the folder in which the site stands. `page` is '' for the first page, else `plan/`. */
export function pathTo(page: string, language: Language): string {
  return `${base}${folders[language]}${page}`;
}

/** The address of a file that has no language. */
export function pathToFile(file: string): string {
  return `${base}${file}`;
}

/** The page that has the text alone, with the notes. */
export const textAlone = 'plan/text/';

/** The address of a note, at the foot of the text alone. */
export function pathToNote(anchor: string, language: Language): string {
  return `${pathTo(textAlone, language)}#${anchor}`;
}

/** The place of a clause in the full text: its id; a cell of a table is found in its row. */
export function clauseAnchor(clause: string): string {
  return clause.replace(/(?<=r\d+)c\d+$/, '');
}

/** The address of a clause in the full text. */
export function pathToClause(clause: string, language: Language): string {
  return `${pathTo('plan/', language)}#${clauseAnchor(clause)}`;
}
