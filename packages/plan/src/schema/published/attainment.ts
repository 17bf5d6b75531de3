import { z } from 'zod';
import { publishedObservation } from './evidence.js';
import { id, isoDate, localized, period } from './fields.js';
import { measure, publishedTarget } from './indicator.js';
import { clocks, otherVerdict, quantity, rating, reason, verdict } from './judgement.js';

const number = z.number().nullable();
const count = z.int().nonnegative();

const numbersUsed = z.strictObject({
  direction: z
    .literal([1, -1])
    .nullable()
    .describe('+1 where higher is better, -1 where lower is; null where neither is'),
  baseline: number.describe('The baseline'),
  baselineTime: number.describe('End of its period, in years'),
  target: number.describe('The level that the value is compared with'),
  targetTime: number.describe('End of its period, in years'),
  observed: number.describe('The value judged'),
  observedTime: number.describe('End of its period, in years'),
});

const evidence = z.strictObject({
  period: period.describe('Its period'),
  value: z.number().describe('In the unit of measure'),
  use: z.enum(['judged', 'baseline', 'series', 'later', 'outranked', 'left-out']).describe('What it was used for'),
  reason: reason.nullable().describe('Why it was left out; null elsewhere'),
  observation: publishedObservation.nullable().describe('The recorded row; null for an assumption'),
});

const periodTest = z.strictObject({
  period: period.describe('The period tested'),
  due: z.boolean().describe('Whether it has ended'),
  attained: z.boolean().nullable().describe('null until due, and where it is unknown'),
  value: number.describe('The value; null where none was found'),
  level: number.describe('The level that it is compared with'),
  margin: quantity.describe('Value against level, positive where better'),
  reasons: z.array(reason).describe('What has to be said beside it'),
});

const recurring = z.strictObject({
  periods: z.array(periodTest).describe('Test by test'),
  due: count.describe('Periods that are due'),
  fulfilled: count.describe('Of these, fulfilled'),
  failed: count.describe('Of these, failed'),
  missing: count.describe('Of these, without a public figure'),
  share: quantity.describe('fulfilled ÷ due'),
  total: quantity.describe("Sum of the due periods' values, or the whole change since the baseline"),
});

const candidate = z.strictObject({
  period: period.describe('Its period'),
  ...otherVerdict,
  source: id.nullable().describe('Id of the source; null for an assumption'),
  chosen: z.boolean().describe('Whether the verdict rests on it'),
  attained: z.boolean().nullable().describe('Whether it would be attained'),
});

/** One judgement with every part of it. */
export const publishedAttainment = z
  .strictObject({
    target: id.describe('Id of the target'),
    indicator: id.describe('Id of the indicator'),
    indicatorName: localized.describe('Its name'),
    ...clocks,
    ...measure,
    promise: publishedTarget.describe('The promise that was judged'),
    ...verdict,
    rating: rating.nullable().describe('The label of the method; null where it gives none'),
    numbers: numbersUsed.describe('The numbers that went into the calculation'),
    evidence: z.array(evidence).describe('Every value that was looked at'),
    margin: quantity.describe('Observed against the target, positive where better, in the unit of measure'),
    progress: quantity.describe('(observed − baseline) ÷ (target − baseline), a fraction without bounds'),
    overshoot: number.describe("What an event's count exceeds its target by; null elsewhere"),
    share: quantity.nullable().describe('k ÷ n, for k of n; null elsewhere'),
    ratio: quantity.describe('observed ÷ target'),
    changeFromBaseline: quantity.describe('observed − baseline'),
    expected: quantity.describe("What the plan's own path expects at the date of the value"),
    path: z.enum(['linear', 'step', 'whole', 'pro-rata']).describe('How the expected value is found'),
    scheduleVariance: quantity.describe('Observed against expected, positive where better'),
    pace: quantity.describe('(observed − baseline) ÷ (expected − baseline)'),
    elapsed: quantity.describe('Share of the time from baseline to target that is over'),
    rates: z
      .strictObject({
        observed: quantity.describe('So far'),
        planned: quantity.describe('From baseline to target'),
        required: quantity.describe('From here to the target'),
        acceleration: quantity.describe('required ÷ observed'),
      })
      .describe('Change per year, in the unit of measure'),
    projections: z
      .array(
        z.strictObject({
          model: z.enum(['endpoint', 'ols']).describe('By the ends or by a fitted line'),
          points: count.describe('Number of points it rests on'),
          kind: z.enum(['trend', 'extrapolation']).describe('A trend needs four points'),
          value: number.describe("Where the value would be at the target's date"),
          reason: reason.nullable().describe('Why there is none'),
        }),
      )
      .describe('Where the value would be if its change so far continued; a reading, not a forecast'),
    timing: z
      .strictObject({
        metBefore: period.nullable().describe('Where missed at the date: the period that satisfied it before'),
        satisfiedIn: period.nullable().describe('The first period after the date that satisfies it'),
        occurredOn: isoDate.nullable().describe('The day an event happened'),
        daysLate: z.int().nullable().describe('Days from the end of the period to the event'),
      })
      .describe('When it was satisfied, as far as the evidence says'),
    recurring: recurring.nullable().describe('The tests of a recurrence; null for a promise with one date'),
    dataQuality: z
      .strictObject({
        pointsUsed: count.describe('Years with an admitted value'),
        pointsExpected: count.describe('Years that should have one'),
        ageYears: number.describe('Years from the end of the latest value to asOf'),
        flags: z.array(reason).describe('What weakens the values used'),
        shareStated: number.describe('Share of the values whose period is stated'),
        shareOfficial: number.describe('Share of the values from official sources'),
      })
      .describe('How much evidence it rests on'),
    robustness: z
      .strictObject({
        robust: z.boolean().nullable().describe('null where there is no verdict to turn'),
        flips: z
          .array(
            z.strictObject({
              by: z.enum(['printed', 'displayed', 'slope']).describe('What was changed'),
              ...otherVerdict,
            }),
          )
          .describe('Recalculations with another verdict'),
      })
      .describe('Whether a change that the evidence cannot rule out gives another verdict'),
    conflict: z
      .strictObject({
        candidates: z.array(candidate).describe('What each source says'),
        decidedBy: z
          .enum(['evidence', 'period-basis', 'definition', 'published'])
          .nullable()
          .describe('The first rule that told them apart'),
        flips: z.boolean().describe('Whether the verdict depends on which is believed'),
      })
      .nullable()
      .describe('Sources that disagree; null where none do'),
  })
  .meta({ id: 'attainment' });
