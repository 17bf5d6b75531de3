import { z } from 'zod';

const text = z.string().min(1);

const field = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .describe('Name of the column'),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date']).describe('What stands in it'),
  title: text.describe('What it is called'),
  description: text.exactOptional().describe('What the title leaves open'),
  constraints: z
    .strictObject({
      required: z.literal(true).exactOptional().describe('Never empty'),
      enum: z.array(text).exactOptional().describe('Every word that can stand in it'),
    })
    .exactOptional()
    .describe('What always holds of it'),
});

const resource = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Name of the file within the package'),
  path: text.describe('Relative to this file'),
  title: text.describe('What it is'),
  bytes: z.int().nonnegative().describe('Its size'),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('SHA-256 of its bytes'),
  encoding: z.literal('utf-8').describe('How its text is written'),
  format: z.enum(['csv', 'json']).describe('Its ending'),
  mediatype: z.enum(['text/csv', 'application/json']).describe('Its media type'),
  type: z.literal('table').exactOptional().describe('Present where it is a table'),
  schema: z
    .strictObject({
      fields: z.array(field).min(1).describe('Its columns, in order'),
      missingValues: z.tuple([z.literal('')]).describe('An empty cell has no value'),
      primaryKey: z.array(text).exactOptional().describe('What tells one row from another'),
    })
    .exactOptional()
    .describe('What its columns mean'),
});

/** What datapackage.json holds: the part of Data Package 2.0 that is used here. */
export const publishedDataPackage = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json').describe('Data Package 2.0'),
    name: text.describe('Id of the plan'),
    title: text.describe('Title of the plan'),
    description: text.describe('Independent and unofficial; of which document, until when, under which licence'),
    version: text.describe('Version of the data'),
    licenses: z
      .array(z.strictObject({ name: text.describe('SPDX identifier'), path: text.describe('Address of its text') }))
      .min(1)
      .exactOptional()
      .describe('Under which the data are published'),
    sources: z
      .array(z.strictObject({ title: text.describe('Its title'), path: text.exactOptional().describe('Its address') }))
      .describe('The plan, and the publications that observations cite'),
    resources: z.array(resource).min(1).describe('The tables and the JSON files'),
  })
  .describe('The tables of the data, column by column, for readers of Data Package 2.0. Independent and unofficial.');
