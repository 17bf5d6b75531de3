import type { Placed, TranslationLine } from '../../plan/draft.js';
import { textFiles } from '../../text/text-issue.js';
import { parseTranslation } from '../../text/translation.js';
import type { DataFolder } from '../data-folder.js';

/** Reads the translation, one clause a line. */
export function readTranslation(folder: DataFolder): readonly Placed<TranslationLine>[] {
  const file = textFiles.translation;
  // A plan in Chinese alone has no such file.
  if (folder.onlyChinese && folder.bytes(file) === null) return [];
  const text = folder.text(file);
  if (text === null) return [];
  const { translation, lines, issues } = parseTranslation(text, file);
  folder.rememberLines(file, ([clause]) => (clause === undefined ? null : (lines.get(clause) ?? null)));
  // One by one: a text may bring more of them than a call takes arguments.
  for (const issue of issues) folder.issues.push(issue);
  return Object.entries(translation).map(([clause, words]) => ({
    file,
    path: clause,
    record: { clause, text: words },
  }));
}
