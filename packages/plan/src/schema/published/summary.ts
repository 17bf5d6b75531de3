import { z } from 'zod';
import { id, role } from './fields.js';

const count = z.int().nonnegative();
const fraction = z.number().min(0).max(1);

const counts = z
  .strictObject({
    indicators: count.describe('Indicators'),
    targets: count.describe('Their targets'),
    due: z
      .strictObject({
        total: count.describe('met + notMet + unknown'),
        met: count.describe('Attained at the date'),
        notMet: count.describe('Not attained at the date'),
        metLate: count.describe('Of these, attained later'),
        unknown: count.describe('No public figure found'),
        bounds: z
          .strictObject({ low: fraction.describe('met ÷ total'), high: fraction.describe('(met + unknown) ÷ total') })
          .nullable()
          .describe('Between which the share met lies; null where nothing is due'),
        ofKnown: fraction.nullable().describe('met ÷ (met + notMet); never shown alone'),
      })
      .describe('Targets whose date has come'),
    notDue: z
      .strictObject({
        total: count.describe('All of them'),
        metEarly: count.describe('Attained already'),
        maintained: count.describe('Kept so far'),
        belowMaintainedLevel: count.describe('Below the level to be kept'),
        open: count.describe('None of these'),
      })
      .describe('Targets whose date has not come'),
  })
  .meta({ id: 'counts' });

const summary = {
  indicators: z.array(id).describe('Ids of the indicators counted'),
  counts: counts.describe('How many targets stand where'),
};

/** Counts for one part of the plan. */
export const publishedSummary = z.strictObject(summary);

/** A responsible unit's counts, whole and by role. */
export const publishedUnitSummary = z.strictObject({
  ...summary,
  roles: z.record(z.string(), role.optional()).describe('Its role, by indicator'),
  lead: counts.describe('Of the indicators of tasks that it leads'),
  responsible: counts.describe('Of the indicators of tasks for which it is responsible and not leading'),
  participating: counts.describe('Of the other ones'),
});

const byId = z.record(z.string(), publishedSummary);

/** Counts for the plan and each of its parts. */
export const publishedSummaries = z.strictObject({
  plan: publishedSummary.describe('Every indicator once'),
  actions: byId.describe('By action'),
  tasks: byId.describe('By task'),
  safeguards: byId.describe('By safeguard'),
  responsibleUnits: z.record(z.string(), publishedUnitSummary).describe('By responsible unit'),
  elsewhere: publishedSummary.describe('Indicators of no task and no safeguard'),
  totalsAddUp: z.literal(false).describe('An indicator stands under each of its tasks and units'),
});
