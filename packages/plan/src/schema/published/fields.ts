import { z } from 'zod';
import { roles } from '../../plan/role.js';

/** An id of the same plan. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Words in both languages. */
export const localized = z
  .strictObject({ zh: z.string().describe('Chinese'), en: z.string().describe('English') })
  .meta({ id: 'localized' });

/** `2019`, `2019-H1`, `2019-Q3`, `2019-07`, `2019-07-15` or `2019-01..11`. */
export const period = z
  .string()
  .regex(/^\d{4}(?:-(?:H[12]|Q[1-4]|01\.\.(?:0[2-9]|1[01])|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/)
  .meta({ id: 'period' });

/** A day. */
export const isoDate = z.iso.date().meta({ id: 'day' });

/** Words of the plan. */
export const quotation = {
  clause: id.describe('Id of the clause that the words stand in'),
  quote: z.string().describe('Exact words of the clause'),
};

/** Whether something stands in the words of its source. */
export const basis = z.enum(['stated', 'inferred']);

/** How far a publication can be trusted. */
export const evidence = z.enum(['official', 'press', 'repost', 'third-party']);

/** What a responsible unit is to a task. */
export const role = z.enum(roles);

/** Where a text of a plan stands. */
export const planStatus = z.enum(['draft', 'adopted', 'superseded']);

/** `1.2.3`, as semantic versioning has it. */
export const version = z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/);

/** What a published file says of its own edition. */
export const edition = {
  plan: id.describe('Id of the plan'),
  version: version.describe('Version of the data'),
  dataDate: isoDate.describe('Until when the data are complete'),
  planStatus: planStatus.describe('Draft for comment, in force, or replaced'),
  notice: localized.describe('Independent and unofficial; of which document, until when, under which licence'),
};
