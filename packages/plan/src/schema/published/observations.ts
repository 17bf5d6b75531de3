import { z } from 'zod';
import { publishedObservation, publishedSource } from './evidence.js';
import { edition } from './fields.js';

/** What /data/v1/observations.json holds. */
export const publishedObservations = z
  .strictObject({
    ...edition,
    observations: z.array(publishedObservation).describe('Recorded rows; never edited, only added'),
    sources: z.array(publishedSource).describe('Publications that they cite'),
  })
  .describe('What has been observed of the indicators of one plan. Independent and unofficial.');
