import { assess } from '../attainment/assess.js';
import type { Attainment } from '../attainment/attainment.js';
import { dns2025 } from '../attainment/profiles/dns-2025.js';
import type { Profile, Rating } from '../attainment/profiles/profile.js';
import { statcan2025 } from '../attainment/profiles/statcan-2025.js';
import { un2023 } from '../attainment/profiles/un-2023.js';
import type { Plan } from '../plan/plan.js';
import { lastDay } from '../vocabulary/last-day.js';
import { periodsWithin } from '../vocabulary/period.js';

/** What one published method says of a target, in its own label, or why it says nothing. */
export interface ProfileRating {
  readonly profile: Profile;
  readonly rating: Rating;
}

/** Judgements of a plan's own targets that show how each quantity is calculated; null where the plan has none to show it by. */
export interface MethodExamples {
  /** The first target that is due and has a verdict. */
  readonly due: Attainment | null;
  /** The first due one of which a share of the level can be said: higher is better, and it is no rank. */
  readonly ratio: Attainment | null;
  /** The first due one on whose value sources disagree. */
  readonly conflict: Attainment | null;
  /**
   * A target on its way, seen from the last day of one of the plan's years: the first that lies behind the plan's own path, from the
   * latest such day back; where none lies behind, the first that has a pace.
   */
  readonly underway: Attainment | null;
  /** The same target by each published method; empty where none of them gives a label. */
  readonly comparison: readonly ProfileRating[];
}

const published: readonly Profile[] = [statcan2025, un2023, dns2025];

/**
 * Chooses, by rule and never by hand, the targets by which the definitions are explained.
 *
 * Targets come in the order of the plan. What is due is seen as of the plan's data date; `underway.asOf` says from which day a target
 * on its way is seen, with every value recorded since (`withHindsight`).
 *
 * @example
 * const plan = { indicators: {}, sources: {}, observations: [], period: { start: '2019', end: '2021' }, dataDate: '2022-03-01' };
 * methodExamples(plan).due; //=> null
 */
export function methodExamples(plan: Plan): MethodExamples {
  const due = targetsAsOf(plan, plan.dataDate).filter((one) => one.due && one.attained !== null);
  const underway = onTheirWay(plan);
  const moving = underway.find(({ pace }) => pace.value !== null && pace.value < 1) ?? underway[0] ?? null;
  const ratings = moving === null ? [] : published.flatMap((profile) => ratingOf(plan, moving, profile));
  return {
    due: due[0] ?? null,
    ratio: due.find(({ ratio, numbers }) => ratio.value !== null && numbers.direction === 1) ?? null,
    conflict: due.find(({ conflict }) => conflict !== null) ?? null,
    underway: moving,
    comparison: ratings.some(({ rating }) => rating.label !== null) ? ratings : [],
  };
}

function onTheirWay(plan: Plan): Attainment[] {
  const days = periodsWithin(plan.period.start, plan.period.end, 'year').map(lastDay);
  const seen = days.filter((day) => day <= plan.dataDate).reverse();
  return seen.flatMap((asOf) => targetsAsOf(plan, asOf).filter(({ due, pace }) => !due && pace.value !== null));
}

function targetsAsOf(plan: Plan, asOf: string): Attainment[] {
  return Object.values(assess(plan, { asOf }).targets);
}

function ratingOf(plan: Plan, { target, asOf }: Attainment, profile: Profile): ProfileRating[] {
  const rating = assess(plan, { asOf, profile }).targets[target]?.rating ?? null;
  return rating === null ? [] : [{ profile, rating }];
}
