import type { Draft } from '../../plan/draft.js';
import { parseText } from '../../text/parse-text.js';
import { textFiles } from '../../text/text-issue.js';
import type { DataFolder } from '../data-folder.js';

/** Reads the edited text as clauses. */
export function readEditedText(folder: DataFolder, sections: readonly string[]): Pick<Draft, 'editedText' | 'clauses'> {
  const file = textFiles.edited;
  const editedText = folder.text(file);
  if (editedText === null) return { editedText: '', clauses: [] };
  const { clauses, lines, issues } = parseText(editedText, { sections, file });
  folder.rememberLines(file, ([clause]) => (clause === undefined ? null : (lines.get(clause) ?? null)));
  folder.issues.push(...issues);
  return { editedText, clauses };
}
