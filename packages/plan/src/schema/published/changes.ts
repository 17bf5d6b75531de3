import { z } from 'zod';
import { publishedObservation } from './evidence.js';
import { edition, id, isoDate, localized, period } from './fields.js';

/** What changes.json holds. */
export const publishedChanges = z
  .strictObject({
    ...edition,
    changes: z
      .array(
        z.strictObject({
          kind: z.enum(['added', 'revised', 'withdrawn']).describe('What happened'),
          recorded: isoDate.describe("The day of the change; never the source's own date"),
          indicator: id.describe('Id of the indicator'),
          period: period.describe('The period concerned'),
          source: id.describe('Id of the source'),
          before: z.array(publishedObservation).describe('What stood before; empty for an addition'),
          after: z.array(publishedObservation).describe('What stands since; empty for a withdrawal'),
          changed: z
            .array(
              z.enum([
                'value',
                'printed',
                'status',
                'evidence',
                'definition',
                'periodBasis',
                'occurredOn',
                'locator',
                'quote',
                'note',
              ]),
            )
            .describe('What a revision altered'),
          reason: localized.nullable().describe('What was written down with it; null where nothing was'),
        }),
      )
      .describe('The newest first'),
  })
  .describe('What was added, revised and withdrawn in the data of one plan. Independent and unofficial.');
