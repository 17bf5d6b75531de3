import type { Language } from '@xianxing/plan';
import type { Document } from './documents.ts';
import { docsWords } from './words.ts';

/** `llms.txt`: what the documentation is, and each page with its address and what stands there. */
export function llmsText(pages: readonly Document[], language: Language, address: (path: string) => string): string {
  const { llms } = docsWords(language);
  const line = ({ title, path, description }: Document): string => `- [${title}](${address(path)}): ${description}`;
  const sections: readonly [string, readonly Document[]][] = [
    [llms.pages, pages.filter(({ isReference }) => !isReference)],
    [llms.reference, pages.filter(({ isReference }) => isReference)],
  ];
  const told = sections.map(([title, listed]) => [`## ${title}`, '', ...listed.map(line)].join('\n'));
  return `${[`# ${llms.title}`, `> ${llms.summary}`, ...told].join('\n\n')}\n`;
}

/** `llms-full.txt`: the text of every page but the reference, which stands in the packages as comments. */
export function llmsFullText(pages: readonly Document[], address: (path: string) => string): string {
  const written = pages.filter(({ isReference }) => !isReference);
  const told = written.map(({ title, path, body }) => [`# ${title}`, `<${address(path)}>`, body.trim()].join('\n\n'));
  return `${told.join('\n\n---\n\n')}\n`;
}
