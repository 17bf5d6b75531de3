import { inLanguage, type Language } from '../../vocabulary/localized.js';
import type { DifferenceSection } from './difference-sections.js';

/** Differences for a pull request: a heading for each sort, a list under it. Words of the data are only ever words. */
export function toMarkdown(sections: readonly DifferenceSection[], language: Language): string[] {
  return sections.flatMap(({ title, lines }, index) => [
    ...(index === 0 ? [] : ['']),
    `### ${escaped(inLanguage(title, language))}`,
    '',
    ...lines.map((line) => `- ${escaped(inLanguage(line, language))}`),
  ]);
}

/** Marks of Markdown, HTML and mentions of people, made plain. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/@/g, '@\u200b');
}
