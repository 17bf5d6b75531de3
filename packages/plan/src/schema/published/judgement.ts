import { z } from 'zod';
import { reasons } from '../../vocabulary/reason.js';
import { attainmentStates, trajectoryStates } from '../../vocabulary/state.js';
import { id, isoDate } from './fields.js';

/** Why there is no value, or what has to be said beside a judgement. */
export const reason = z.enum(reasons).meta({ id: 'reason' });

/** A number, or null with the reason why there is none. */
export const quantity = z
  .union([
    z.strictObject({
      value: z.number().describe('The number'),
      reason: z.null().describe('null where there is a number'),
    }),
    z.strictObject({ value: z.null().describe('null: no number'), reason: reason.describe('Why there is none') }),
  ])
  .meta({ id: 'quantity' });

const state = z.enum(attainmentStates).meta({ id: 'state' });
const trajectory = z.enum(trajectoryStates).meta({ id: 'trajectory' });

/** The verdict. */
export const verdict = {
  due: z.boolean().describe('Whether its date has come'),
  attained: z.boolean().nullable().describe('null until due, and where it is unknown'),
  state: state.describe('What became of it; unknown: no public figure found'),
  trajectory: trajectory.nullable().describe('Which way it is going; null once due'),
  reasons: z.array(reason).describe('What has to be said beside the verdict'),
};

/** The verdict that another value would give. */
export const otherVerdict = {
  value: z.number().describe('The value'),
  state: state.describe('The state under it'),
  trajectory: trajectory.nullable().describe('The trajectory under it; null once due'),
};

/** The two dates and the method that judgements were made with. */
export const clocks = {
  asOf: isoDate.describe('What was due on this day'),
  knownAt: isoDate.nullable().describe('What had been recorded by this day; null: every recorded row counts'),
  withHindsight: z.boolean().describe('Whether every recorded row counts, also those recorded later'),
  profile: z.string().describe('Id of the method asked for'),
  trajectoryProfile: z.string().describe('Id of the method whose cuts give the trajectories'),
};

/** The label of a published method. */
export const rating = z.strictObject({
  profile: z.string().describe('Id of the method'),
  label: z.string().nullable().describe('In its own words; null where it gives none'),
  score: z.number().nullable().describe('Its score; null where it gives none'),
  values: z
    .record(z.string(), z.union([z.number(), z.boolean(), z.null()]))
    .describe("The method's own numbers by name"),
  reason: reason.nullable().describe('Why there is no label'),
});

/** A judgement in brief. */
export const publishedJudgement = z.strictObject({
  target: id.describe('Id of the target'),
  indicator: id.describe('Id of the indicator'),
  ...verdict,
  observed: z
    .number()
    .nullable()
    .describe('The value that the verdict rests on; null where no public figure was found'),
  margin: quantity.describe('Observed against the target, positive where better, in the unit of measure'),
  progress: quantity.describe('Way from baseline to target that has been covered, a fraction without bounds'),
});
