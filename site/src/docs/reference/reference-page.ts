import { inLanguage, type Language } from '@xianxing/plan';
import type { PublicExport } from '../../../../scripts/api/public-exports.ts';
import type { MadePage } from '../made-page.ts';
import type { FilledChapter } from './chapter-exports.ts';
import { englishMarkdown } from './english-markdown.ts';
import { referenceWords } from './reference-words.ts';
import { summaries } from './summaries.ts';

/** A page of the reference in one language, as Markdown. */
export function referencePage({ chapter, exports, elsewhere }: FilledChapter, language: Language): MadePage {
  const words = referenceWords(language);
  const links = elsewhere.map(({ name, slug }) => `[\`${name}\`](../${slug}/#${name.toLowerCase()})`);
  const body = [
    words.imported(chapter.from),
    ...exports.map((one) => section(one, summaries[chapter.slug]?.[one.name], language)),
    ...(links.length === 0 ? [] : [`## ${words.elsewhereTitle}`, words.elsewhere(links)]),
  ];
  return {
    id: `docs/reference/${chapter.slug}`,
    language,
    title: inLanguage(chapter.title, language),
    description: inLanguage(chapter.description, language),
    body: body.join('\n\n'),
  };
}

/** One export: in Chinese a summary of ours stands before the English of the docstring, which is marked as such. */
function section(one: PublicExport, summary: string | undefined, language: Language): string {
  const words = referenceWords(language);
  const parameters = one.params.map(({ name, text }) => `- \`${name}\`: ${englishMarkdown(text)}`).join('\n');
  const told = [
    englishMarkdown(one.description),
    parameters,
    one.returns === '' ? '' : `Returns: ${englishMarkdown(one.returns)}`,
    one.throws === '' ? '' : `Throws: ${englishMarkdown(one.throws)}`,
  ].filter((part) => part !== '');
  const parts = [
    `## \`${one.name}\``,
    language === 'zh-CN' ? (summary ?? '') : '',
    fenced(one.declaration),
    told.length === 0 ? '' : inEnglish(told.join('\n\n'), language),
    ...(one.examples.length === 0 ? [] : [`**${words.example}**`, ...one.examples.map(fenced)]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function inEnglish(text: string, language: Language): string {
  return language === 'en' ? text : `<div lang="en">\n\n${text}\n\n</div>`;
}

/** Code is found by the search, but after words. */
function fenced(code: string): string {
  const block = `\`\`\`ts\n${code.replaceAll(/^```\w*\n|\n```$/g, '')}\n\`\`\``;
  return `<div data-pagefind-weight="0.2">\n\n${block}\n\n</div>`;
}
