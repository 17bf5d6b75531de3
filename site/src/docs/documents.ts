import { getCollection } from 'astro:content';
import type { Language } from '@xianxing/plan';
import { pathTo } from '../shell/paths.ts';

/** A page of the documentation as a text. */
export interface Document {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly body: string;
  /** Whether it is made of the code, and stands in the packages as comments. */
  readonly isReference: boolean;
}

/** Every page of the documentation in one language: the written ones first, by address, then the reference and the changelog. */
export async function documents(language: Language): Promise<Document[]> {
  const prefix = language === 'en' ? 'en/' : '';
  const entries = await getCollection('docs', ({ id }) => id.startsWith('en/') === (language === 'en'));
  const told = entries.map(({ id, data, body }) => {
    const page = id.slice(prefix.length);
    return {
      path: pathTo(`${page}/`, language),
      title: data.title,
      description: data.description ?? '',
      body: body ?? '',
      isReference: page.startsWith('docs/reference'),
    };
  });
  const rank = ({ isReference, path }: Document): number => (isReference ? 1 : path.endsWith('/changelog/') ? 2 : 0);
  return told.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}
