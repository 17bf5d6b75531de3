import type { Draft } from '../../plan/draft.js';
import { parseText } from '../../text/parse-text.js';
import { textFiles } from '../../text/text-issue.js';
import type { DataFolder } from '../data-folder.js';

/**
 * Reads the edited text as clauses. None where the sections are not known or do not fit the text: every id would be another
 * one, and everything that speaks of clauses would look wrong.
 */
export function readEditedText(
  folder: DataFolder,
  sections: readonly string[] | null,
): Pick<Draft, 'editedText' | 'clauses'> {
  const file = textFiles.edited;
  const editedText = folder.text(file);
  if (editedText === null || sections === null) return { editedText: editedText ?? '', clauses: [] };
  const { clauses, lines, issues } = parseText(editedText, { sections, file });
  folder.rememberLines(file, ([clause]) => (clause === undefined ? null : (lines.get(clause) ?? null)));
  // One by one: a text may bring more of them than a call takes arguments.
  for (const issue of issues) folder.issues.push(issue);
  const fits = issues.every(({ code, severity }) => code !== 'text-structure' || severity !== 'error');
  return { editedText, clauses: fits ? clauses : [] };
}
