import { z } from 'zod';
import type { IssueCode } from '../plan/issue-codes.js';
import { periodLength } from '../vocabulary/period.js';

/** Carries the code of the problem through zod to the issue. */
const reported = (code: IssueCode) => ({ params: { code } });

/**
 * A record without other keys. Zod's message for an unknown key becomes the list of known ones, from which the issue takes
 * its "Did you mean …".
 */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (problem) => (problem.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

/** Words that are not blank. */
export const words = z.string().regex(/\S/, 'blank');

/** Words in both languages; neither is ever left out. */
export const localized = record({
  zh: words.describe('Chinese / 中文'),
  en: words.describe('English / 英文'),
});

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** An id of our own: lower-case kebab-case. */
export const ownId = z
  .string()
  .refine((text) => kebab.test(text), reported('bad-id'))
  .meta({ pattern: kebab.source });

/** An id that is looked up elsewhere. */
export const reference = z.string().regex(/\S/, 'blank');

/** A year may be written as a number. */
export const period = z
  .union([z.number(), z.string()])
  .refine((value) => periodLength(String(value)) !== null, reported('not-a-period'))
  .meta({ examples: [2019, '2019-H1', '2019-Q3', '2019-07', '2019-07-15', '2019-01..11'] });

/** A day, `2019-07-15`. */
export const isoDate = z
  .string()
  .refine((text) => periodLength(text) === 'day', reported('not-a-date'))
  .meta({ format: 'date' });

/** Words of the plan: the clause and an exact piece of its text. */
export const quotation = {
  clause: reference.describe('Id of the clause that the words stand in / 条款编号'),
  quote: words.describe('The exact words of the clause / 原文引语'),
};
