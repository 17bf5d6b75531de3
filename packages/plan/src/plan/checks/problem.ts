import type { Issue } from '../../vocabulary/issue.js';
import type { Localized } from '../../vocabulary/localized.js';
import type { Draft, Place } from '../draft.js';
import type { IssueCode } from '../issue-codes.js';

/** A check looks at a whole draft and says everything that is wrong of one kind. */
export type Check = (draft: Draft) => Issue[];

/** What is wrong, without the place. */
export interface Complaint {
  readonly code: IssueCode;
  readonly message: Localized;
  readonly hint?: Localized | null;
  readonly severity?: Issue['severity'];
}

/** An issue at a key of a record. */
export function problemAt(draft: Draft, place: Place, key: string, complaint: Complaint): Issue {
  const path = [place.path, key].filter((part) => part !== '').join('.');
  const { code, message, hint = null, severity = 'error' } = complaint;
  return { code, severity, file: place.file, line: draft.lineOf(place.file, path), path, message, hint };
}

/** "Did you mean …" */
export function didYouMean(name: string | null): Localized | null {
  return name === null ? null : { zh: `是否想写“${name}”？`, en: `Did you mean "${name}"?` };
}
