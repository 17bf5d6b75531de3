import { z } from 'zod';
import { publishedAttainment } from './attainment.js';
import { publishedSource } from './evidence.js';
import { edition, id } from './fields.js';
import { clocks, rating } from './judgement.js';
import { publishedSummaries } from './summary.js';

/** What attainment.json holds. */
export const publishedAttainments = z
  .strictObject({
    ...edition,
    ...clocks,
    targets: z.array(publishedAttainment).describe('Judgements in the order of the text'),
    indicators: z
      .array(
        z.strictObject({
          indicator: id.describe('Id of the indicator'),
          targets: z.array(id).describe('Ids of its targets'),
          rating: rating.nullable().describe("Its ratings joined by the method's own rule"),
        }),
      )
      .describe('Indicators in the order of the text'),
    summaries: publishedSummaries.describe('How many targets stand where'),
    sources: z.array(publishedSource).describe('Publications that the evidence cites'),
  })
  .describe(
    'How far each target of one plan has been attained, with every part of the judgement. Independent and unofficial.',
  );
