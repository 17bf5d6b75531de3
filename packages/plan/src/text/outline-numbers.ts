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

/** A heading whose printed number does not follow, and the one before it on its level; null where it is the first of its parent. */
export interface OutlineBreak<Heading> {
  readonly heading: Heading;
  readonly previous: Heading | null;
}

/** What the order of printed numbers is seen from. */
type Ordered = Pick<NumberedHeading, 'parent' | 'depth' | 'ordinal'>;

/**
 * Headings whose printed numbers do not count up: repeated (三、 twice), skipped, or going back. They may start again at one under a
 * new parent, or run on through the whole text.
 */
export function outlineBreaks<Heading extends Ordered>(headings: readonly Heading[]): OutlineBreak<Heading>[] {
  const breaks: OutlineBreak<Heading>[] = [];
  const last = new Map<number, Heading>();
  for (const heading of headings) {
    const { depth, ordinal } = heading;
    if (depth === 0 || ordinal === null) continue;
    const previous = last.get(depth) ?? null;
    const sameParent = previous?.parent === heading.parent;
    const expected = (previous?.ordinal ?? 0) + 1;
    if (ordinal !== expected && (sameParent || ordinal !== 1)) {
      breaks.push({ heading, previous: sameParent ? previous : null });
    }
    last.set(depth, heading);
  }
  return breaks;
}

/** Warnings where the printed numbers of headings do not count up. The print is not changed, and ids do not depend on it. */
export function checkOutlineNumbers(headings: readonly NumberedHeading[], file: string): Issue[] {
  return outlineBreaks(headings).map(({ heading, previous }) => textIssue({ ...problemOf(heading, previous), file }));
}

function problemOf(heading: NumberedHeading, previous: NumberedHeading | null): Omit<TextProblem, 'file'> {
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
