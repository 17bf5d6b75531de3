import { z } from 'zod';
import { publishedAttainment } from './attainment.js';
import { publishedObservation, publishedSearch, publishedSource } from './evidence.js';
import { edition, id, role } from './fields.js';
import { publishedIndicator } from './indicator.js';
import { clocks, publishedJudgement, rating } from './judgement.js';
import { heading, publishedTask, publishedUnit } from './plan.js';
import { publishedSummary, publishedUnitSummary } from './summary.js';

/** What indicators/<id>.json holds. */
export const publishedIndicatorPart = z
  .strictObject({
    ...edition,
    ...clocks,
    indicator: publishedIndicator.describe('The indicator with its targets'),
    belongsTo: z
      .strictObject({
        actions: z.array(id).describe('Actions that speak of it outside their tasks'),
        tasks: z.array(id).describe('Tasks that promise or mention it'),
        safeguards: z.array(id).describe('Safeguards that promise or mention it'),
        responsibleUnits: z
          .array(
            z.strictObject({ id: id.describe('Id of the responsible unit'), role: role.describe('Its stronger role') }),
          )
          .describe('Units of these tasks'),
      })
      .describe('Where in the plan it belongs'),
    attainments: z.array(publishedAttainment).describe('Judgements of its targets, in the order of the text'),
    rating: rating.nullable().describe("Its ratings joined by the method's own rule"),
    observations: z.array(publishedObservation).describe('Every recorded row of it'),
    sources: z.array(publishedSource).describe('Publications that these cite'),
    searches: z.array(publishedSearch).describe('What was looked for, where, and until when'),
  })
  .describe('One indicator: what is promised, what was observed, how it was judged. Independent and unofficial.');

/** What tasks/<id>.json holds. */
export const publishedTaskPart = z
  .strictObject({
    ...edition,
    ...clocks,
    action: z.strictObject(heading).describe('The action it belongs to'),
    task: publishedTask.describe('The task in the words of the plan'),
    responsibleUnits: z.array(publishedUnit).describe('The responsible units it names'),
    summary: publishedSummary.describe('How many targets stand where'),
    judgements: z.array(publishedJudgement).describe('The targets of its indicators'),
  })
  .describe('One task: who shall do what, and how its targets stand. Independent and unofficial.');

/** What units/<id>.json holds. */
export const publishedUnitPart = z
  .strictObject({
    ...edition,
    ...clocks,
    responsibleUnit: publishedUnit.describe('The responsible unit'),
    tasks: z
      .array(publishedTask.omit({ text: true, translation: true }).extend({ role: role.describe('Its role') }))
      .describe('Tasks in which it has a part'),
    summary: publishedUnitSummary.describe('How many targets stand where, whole and by role'),
    judgements: z.array(publishedJudgement).describe('The targets of the indicators of these tasks'),
  })
  .describe('One responsible unit: its tasks, and how their targets stand. Independent and unofficial.');
