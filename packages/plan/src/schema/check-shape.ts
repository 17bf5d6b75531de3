import type { z } from 'zod';
import type { IssueCode } from '../plan/issue-codes.js';
import type { Localized } from '../vocabulary/localized.js';
import { describeShapeProblem } from './describe-shape-problem.js';

/** A problem in the shape of one record; who knows the file adds the place. */
export interface ShapeProblem {
  readonly code: IssueCode;
  /** Keys and positions from the record down, joined by dots; '' for the record itself. */
  readonly path: string;
  readonly message: Localized;
  readonly hint: Localized | null;
}

/** The record, where its shape is right, else everything that is wrong with it. */
export type ShapeResult<T> =
  | { readonly value: T; readonly problems: null }
  | { readonly value: null; readonly problems: ShapeProblem[] };

/** A schema of what somebody types, as far as a reader of files need know. */
export type Shape<T> = z.ZodType<T>;

/**
 * Checks what somebody typed against a `Written…` schema and reports all problems at once.
 *
 * @returns The record, or the problems with their paths inside it; who knows the file adds the place.
 * @example
 * checkShape(writtenNumeral, { words: '一批', class: 'othr', reason: { zh: '不定数' } }).problems.map((problem) => problem.code);
 * //=> ['unknown-value', 'missing-translation']
 */
export function checkShape<T>(schema: Shape<T>, written: unknown): ShapeResult<T> {
  const result = schema.safeParse(written);
  if (result.success) return { value: result.data, problems: null };
  return { value: null, problems: result.error.issues.flatMap((problem) => describeShapeProblem(problem, written)) };
}
