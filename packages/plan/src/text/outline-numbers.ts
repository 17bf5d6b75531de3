import type { Issue } from '../vocabulary/issue.js';
import { type TextProblem, textIssue } from './text-issue.js';

/** A numbered heading, in the order of the text. */
export interface NumberedHeading {
  readonly clause: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly number: string;
  readonly ordinal: number | null;
  readonly line: number;
}

/**
 * Warnings where the printed numbers of headings do not count up: repeated (三、 twice), skipped, or going back. They may start
 * again at one under a new parent, or run on through the whole text. The print is not changed, and ids do not depend on it.
 */
export function checkOutlineNumbers(headings: readonly NumberedHeading[], file: string): Issue[] {
  const issues: Issue[] = [];
  const last = new Map<number, NumberedHeading & { ordinal: number }>();
  for (const heading of headings) {
    const { depth, ordinal } = heading;
    if (depth === 0 || ordinal === null) continue;
    const previous = last.get(depth);
    const sameParent = previous?.parent === heading.parent;
    const expected = previous ? previous.ordinal + 1 : 1;
    if (ordinal !== expected && (sameParent || ordinal !== 1)) {
      issues.push(textIssue({ ...problemOf(heading, sameParent ? previous : undefined), file }));
    }
    last.set(depth, { ...heading, ordinal });
  }
  return issues;
}

function problemOf(heading: NumberedHeading, previous: NumberedHeading | undefined): Omit<TextProblem, 'file'> {
  const { clause, number, line } = heading;
  const after = previous ? { zh: `“${previous.number}”之后`, en: `after "${previous.number}"` } : first;
  const repeated = previous?.ordinal === heading.ordinal;
  return {
    code: 'outline-number',
    severity: 'warning',
    line,
    path: clause,
    message: repeated
      ? { zh: `序号“${number}”重复`, en: `the outline number "${number}" is printed twice` }
      : {
          zh: `序号“${number}”在${after.zh}不连续`,
          en: `the outline number "${number}" does not follow ${after.en}`,
        },
    hint: {
      zh: '若原文如此，请保留并在 notes.yaml 中加校注；否则请改正标题',
      en: 'If it is so printed, keep it and write a note in notes.yaml; otherwise mend the heading',
    },
  };
}

const first = { zh: '本级首项处', en: 'as the first of its level' };
