import type { Issue } from '../vocabulary/issue.js';
import type { Localized } from '../vocabulary/localized.js';

/** Where the files of a text lie in the data folder. */
export const textFiles = {
  source: 'text/source.txt',
  edited: 'text/plan.zh-CN.md',
  repairs: 'text/repairs.yaml',
  translation: 'text/plan.en.md',
} as const;

/** What an issue of the text says; where nothing else is said it is an error. */
export interface TextProblem {
  readonly code: string;
  readonly severity?: Issue['severity'];
  readonly file: string;
  readonly line: number | null;
  /** Id of the clause, or the entry's place in its file. */
  readonly path: string;
  readonly message: Localized;
  readonly hint?: Localized;
}

/** An issue about the text. */
export function textIssue(problem: TextProblem): Issue {
  const { code, severity = 'error', file, line, path, message, hint = null } = problem;
  return { code, severity, file, line, path, message, hint };
}
