import { allChecks } from '../plan/checks/all-checks.js';
import type { IssueCode } from '../plan/issue-codes.js';
import type { Plan } from '../plan/plan.js';
import { resolvePlan } from '../plan/resolve.js';
import type { Issue } from '../vocabulary/issue.js';
import { nearest } from '../vocabulary/suggest.js';
import { type DataFiles, DataFolder } from './data-folder.js';
import { readDraft } from './draft/read-draft.js';

/** A plan as read, and everything that is wrong with its data. */
export interface PlanRead {
  /** null while an error stands. */
  readonly plan: Plan | null;
  /** By file and line. */
  readonly issues: readonly Issue[];
}

/**
 * Checks and resolves the files of a data folder that are already in memory.
 *
 * @param files - Bytes by path inside the folder, with `/`.
 * @example
 * checkFiles(new Map()).issues[0].code; //=> 'missing-file'
 */
export function checkFiles(files: DataFiles): PlanRead {
  const folder = new DataFolder(files);
  const draft = readDraft(folder);
  reportUnknownFiles(folder);
  const { header } = draft;
  const noted = new Set(draft.notes.map(({ record }) => record.clause));
  const issues = [...folder.issues, ...allChecks.flatMap((check) => check(draft))]
    .map((issue) => (!draft.reviewed && waiting.has(issue.code) ? asWarning(issue) : issue))
    .filter((issue) => !isNoted(noted, issue))
    .sort(byPlace);
  const stands = issues.some((issue) => issue.severity === 'error');
  return { plan: stands || !header ? null : resolvePlan({ ...draft, header }), issues };
}

/** A warning about a printed slip has done its work when a note on the clause speaks of it. */
function isNoted(noted: ReadonlySet<string>, { severity, path }: Issue): boolean {
  return severity === 'warning' && noted.has(path);
}

/** What a person accounts for when going through a folder that a machine wrote; an error from the day it counts as reviewed. */
const waiting: ReadonlySet<string> = new Set<IssueCode>([
  'promise-unaccounted',
  'numeral-unaccounted',
  'target-against-direction',
]);

function asWarning(issue: Issue): Issue {
  return issue.severity === 'error' ? { ...issue, severity: 'warning' } : issue;
}

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

const known = [
  'plan.yaml',
  'responsible-units.yaml',
  'sources.yaml',
  'searches.yaml',
  'indicators/<id>.yaml',
  'observations/<id>.csv',
];

function reportUnknownFiles(folder: DataFolder): void {
  for (const file of folder.unasked()) {
    const near = nearest(file, known);
    folder.report({
      code: 'unknown-file',
      file,
      message: { zh: '格式中没有这个文件', en: 'the format knows no such file' },
      hint: near
        ? { zh: `是否想写“${near}”？`, en: `Did you mean "${near}"?` }
        : { zh: '改名，或移出数据文件夹', en: 'Rename it, or move it out of the data folder' },
    });
  }
}
