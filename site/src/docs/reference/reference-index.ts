import { inLanguage, type Language } from '@xianxing/plan';
import type { MadePage } from '../made-page.ts';
import { chapters } from './chapters.ts';
import { referenceWords } from './reference-words.ts';

/** The page that leads to the others of the reference. */
export function referenceIndex(language: Language): MadePage {
  const words = referenceWords(language);
  const rows = chapters.map(({ slug, title, description, from }) => {
    const told = inLanguage(description, language);
    return `| [${inLanguage(title, language)}](${slug}/) | ${told} | \`${from}\` |`;
  });
  const from = language === 'en' ? 'Imported from' : '导入自';
  const body = [
    words.intro,
    [`| ${words.chapter} | ${words.what} | ${from} |`, '| --- | --- | --- |', ...rows].join('\n'),
  ];
  return {
    id: 'docs/reference',
    language,
    title: words.title,
    description: words.description,
    body: body.join('\n\n'),
  };
}
