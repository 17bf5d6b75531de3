import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** A built page: its address within the site and its source. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

/** All files of a built site, by their path in it. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist; build the site first (pnpm build)`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** All pages of the plan shell of a built site; the documentation has a shell and checks of its own. */
export function pagesOf(folder: string): Page[] {
  return everyPageOf(folder).filter((page) => !isDocs(page));
}

/** Whether a page belongs to the documentation. */
export function isDocs({ path }: Pick<Page, 'path'>): boolean {
  return /^\/(en\/)?docs\//.test(path);
}

/** All pages of a built site. */
export function everyPageOf(folder: string): Page[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** Every value of an attribute in a page, with its entities read. */
export function attributes(html: string, name: string): string[] {
  const found = [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
  return found.map((value) => value.replaceAll('&#38;', '&').replaceAll('&amp;', '&'));
}
