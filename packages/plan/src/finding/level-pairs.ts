import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { LevelTarget, Target } from '../plan/target.js';
import { type Period, periodsWithin } from '../vocabulary/period.js';
import { groupBy } from './group-by.js';

/** Two promises of a level for one indicator that hold for the same period. */
export interface LevelPair {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly one: LevelTarget;
  readonly other: LevelTarget;
}

/**
 * Every two promises of a level that hold for one period of one indicator, the one first that stands first in the text. A recurring
 * promise holds for each of its periods; it is paired once, at the first period where the other side stands too. Indicators of one
 * name and unit of measure are one: data drawn up by a machine have one for the table and one for the prose.
 */
export function levelPairs({ indicators }: Pick<Plan, 'indicators'>): LevelPair[] {
  return [...groupBy(Object.values(indicators), sameThing).values()].flatMap((named) => {
    const [indicator] = named;
    if (indicator === undefined) return [];
    const levels = named.flatMap(({ targets }) => targets).filter(isLevel);
    const byPeriod = groupBy(levels.filter(hasPeriod), ({ period }) => period);
    const dated = [...byPeriod].flatMap(([period, [one, ...others]]) =>
      one === undefined ? [] : others.map((other) => ({ indicator, period, one, other })),
    );
    const recurring = levels.flatMap((other) => {
      const period = periodsOf(other).find((candidate) => byPeriod.has(candidate));
      const one = period === undefined ? undefined : byPeriod.get(period)?.[0];
      return period === undefined || one === undefined ? [] : [{ indicator, period, one, other }];
    });
    return [...dated, ...recurring];
  });
}

function sameThing({ name, unitOfMeasure }: Indicator): string {
  return `${name.zh} ${unitOfMeasure.text.zh}`;
}

function isLevel(target: Target): target is LevelTarget {
  return 'of' in target;
}

function hasPeriod(target: LevelTarget): target is LevelTarget & { readonly period: Period } {
  return target.period !== null;
}

/** The periods of a recurring promise; a level that is to be reached again in each. */
function periodsOf({ recurrence }: LevelTarget): Period[] {
  return recurrence === null ? [] : periodsWithin(recurrence.from, recurrence.to, recurrence.every);
}
