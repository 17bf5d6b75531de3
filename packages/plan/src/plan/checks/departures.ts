import { compareWithSource } from '../../text/compare-with-source.js';
import { textFiles } from '../../text/text-issue.js';
import type { Check } from './problem.js';

/** The edited text is the source after its named repairs, character for character, and back. */
export const checkDepartures: Check = (draft) => {
  const { sourceText, editedText, repairs } = draft;
  if (sourceText === null || editedText === '' || draft.flawed.has(textFiles.repairs)) return [];
  const issues = compareWithSource(
    sourceText,
    editedText,
    repairs.map(({ record }) => record),
  );
  return issues.map((issue) => ({ ...issue, line: issue.line ?? draft.lineOf(issue.file, issue.path) }));
};
