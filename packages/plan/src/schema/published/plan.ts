import { z } from 'zod';
import { publishedObservation, publishedSearch, publishedSource } from './evidence.js';
import { id, isoDate, localized, period, planStatus } from './fields.js';
import { publishedIndicator } from './indicator.js';

/** Words of the text and their translation. */
const words = {
  text: z.string().describe('Its sentences in the words of the plan, a line a paragraph'),
  translation: z.string().describe('Unofficial English translation of the text'),
};

/** A heading of the text. */
export const heading = {
  id: id.describe('Id of the clause that is its heading'),
  number: z.string().describe('Outline number as printed'),
  title: localized.describe('Its heading'),
};

/** One numbered item. */
export const publishedTask = z.strictObject({
  ...heading,
  ...words,
  leadUnits: z.array(id).describe('Ids of the responsible units that lead'),
  responsibleUnits: z.array(id).describe('Ids of those that the text calls responsible and not leading'),
  participatingUnits: z.array(id).describe('Ids of the responsible units that take part'),
});

/** An organisation that is responsible. */
export const publishedUnit = z.strictObject({
  id: id.describe('Id of the responsible unit'),
  name: localized.describe('Its name'),
  aliases: z.array(z.string()).describe('Other names under which the text prints it'),
  kind: z
    .enum(['government', 'party', 'park', 'task-force', 'media', 'collective', 'other'])
    .describe('What sort it is'),
});

const clause = z.strictObject({
  id: id.describe('Positional within this version of the plan'),
  kind: z
    .enum([
      'title',
      'section',
      'action',
      'task',
      'safeguard',
      'heading',
      'sentence',
      'responsibility',
      'table',
      'row',
      'cell',
    ])
    .describe('What it is'),
  parent: id.nullable().describe('Id of the clause it stands in'),
  number: z.string().describe('Outline number as printed'),
  text: z.string().describe('Its own words'),
  paragraph: z.int().nullable().describe('The paragraph it stands in, from 1 within its parent'),
  translation: z
    .string()
    .nullable()
    .describe('Unofficial English translation; null where there is nothing to translate'),
});

/** What /data/v1/plan.json holds. */
export const publishedPlan = z
  .strictObject({
    id: id.describe('Id of the plan'),
    title: localized.describe('Title of the plan'),
    status: planStatus.describe('Draft for comment, in force, or replaced'),
    statusNote: localized.describe("The status in the document's own words"),
    issuer: localized.nullable().describe('Who issued it; null where the text does not say'),
    jurisdiction: z
      .strictObject({ code: z.string().describe('GB/T 2260 code'), name: localized.describe('Name of the place') })
      .describe('Where the plan is in force'),
    period: z
      .strictObject({ start: period.describe('First period'), end: period.describe('Last period') })
      .describe('From when to when the plan runs'),
    dataDate: isoDate.describe('Until when the data are complete'),
    dataLicence: z
      .strictObject({ id: z.string().describe('SPDX identifier'), url: z.string().describe('Address of its text') })
      .nullable()
      .describe('Under which licence the data are published; null where nobody said'),
    notice: localized.describe('Independent and unofficial; of which document, until when, under which licence'),
    actions: z
      .array(z.strictObject({ ...heading, tasks: z.array(publishedTask).describe('Its tasks') }))
      .describe('Main actions in the order of the text'),
    safeguards: z.array(z.strictObject({ ...heading, ...words })).describe('Safeguards in the order of the text'),
    responsibleUnits: z
      .array(publishedUnit)
      .describe('Responsible units in the order in which the text first names them'),
    indicators: z.array(publishedIndicator).describe('Indicators in the order of the text'),
    observations: z.array(publishedObservation).describe('Observed values; rows are never edited, only added'),
    sources: z.array(publishedSource).describe('Publications that observations cite'),
    searches: z.array(publishedSearch).describe('What was looked for, where, and until when'),
    notes: z
      .array(
        z.strictObject({
          id: id.describe('Id of the note'),
          clause: id.describe('Id of the clause'),
          quote: z.string().describe('The words that it is about'),
          text: localized.describe('The remark'),
        }),
      )
      .describe("Editor's remarks on the text"),
    clauses: z.array(clause).describe('Every clause in the order of the text'),
  })
  .describe('One plan in one version, with its promises and what has been observed. Independent and unofficial.');
