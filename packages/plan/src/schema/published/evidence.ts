import { z } from 'zod';
import { basis, evidence, id, isoDate, localized, period } from './fields.js';

/** One observed value. */
export const publishedObservation = z
  .strictObject({
    indicator: id.describe('Id of the indicator'),
    period: period.describe('The period it belongs to'),
    value: z.number().describe('In the unit of measure of the indicator; events are 0 or 1'),
    printed: z.string().describe('The value with the digits that the source printed'),
    status: z.enum(['final', 'provisional', 'estimated', 'withdrawn']).describe('How final it is'),
    evidence: evidence.describe('Evidence grade'),
    definition: z.enum(['same', 'near']).describe('Whether the source counts what the plan counts'),
    periodBasis: basis.describe('Whether the source states the period'),
    occurredOn: isoDate.nullable().describe('The day an event happened'),
    source: id.describe('Id of the source'),
    locator: z.string().describe('Where in the source'),
    quote: z.string().describe("The source's own words"),
    recorded: isoDate.describe('The day it was recorded here'),
    note: localized.nullable().describe("An editor's remark"),
  })
  .meta({ id: 'observation' });

/** A publication. */
export const publishedSource = z
  .strictObject({
    id: id.describe('Id of the source'),
    title: localized.describe('Its title'),
    publisher: localized.describe('Who published it'),
    url: z.string().describe('Its address'),
    date: isoDate.nullable().describe('The day it was published; null where it does not say'),
    retrieved: isoDate.describe('The day it was read for this project'),
    language: z.string().describe('Language of its own words, a BCP 47 tag'),
    evidence: evidence.describe('Evidence grade'),
    note: localized.nullable().describe("An editor's remark"),
  })
  .meta({ id: 'source' });

/** What was looked for. */
export const publishedSearch = z.strictObject({
  indicators: z.array(id).describe('Ids of the indicators'),
  where: localized.describe('Where it was looked for'),
  until: isoDate.describe('Until when'),
  result: localized.describe('What was found'),
});
