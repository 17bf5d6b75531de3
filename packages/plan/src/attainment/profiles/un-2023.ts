import type { Reason } from '../../vocabulary/reason.js';
import { quotient } from '../quantities/quotient.js';
import { rateSeries } from '../rate-series.js';
import { labelFor } from '../states/label-for.js';
import type { Cut, Profile, Rating, Series } from './profile.js';
import { ratingBy } from './rating.js';

/** The categories of the UN Progress Chart. */
export type UnLabel =
  | 'target met or on track'
  | 'reasonable progress, acceleration needed'
  | 'stagnation or regression';

const labels = {
  3: 'target met or on track',
  2: 'reasonable progress, acceleration needed',
  1: 'stagnation or regression',
} as const;

/** Cuts of the ratio to what the target asks for, and of the growth rate where there is no target; labels are the scores. */
const withTarget: readonly Cut<'3' | '2'>[] = [
  { from: 0.95, label: '3' },
  { from: 0.1, label: '2' },
];
const withoutTarget: readonly Cut<'3' | '2'>[] = [
  { from: 0.02, label: '3' },
  { from: 0.005, label: '2' },
];

const rating = /* @__PURE__ */ ratingBy<UnLabel>('un-2023');

/**
 * The UN Progress Chart of 2023 as restated by Eustat: compound growth so far is continued to the target year and compared with the
 * whole way from base to target.
 *
 * `values`: `cagr` (without regard to direction), `ratio`, `alreadyMet`; the score is 3, 2 or 1. A target met wins; a percentage
 * within one point of a 0 % or 100 % target is met; an unmet target on the wrong side of the base scores 1 without a ratio.
 *
 * @example
 * un2023.id; //=> 'un-2023'
 */
export const un2023: Profile<UnLabel> & { readonly rate: (series: Series) => Rating<UnLabel> } = {
  id: 'un-2023',
  name: { zh: '联合国可持续发展目标进展图 2023', en: 'UN SDG Progress Chart 2023' },
  source: 'https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf',
  notFor: ['rank', 'event', 'periodic'],
  labels: ['target met or on track', 'reasonable progress, acceleration needed', 'stagnation or regression'],
  rate,
  apply: rateSeries,
};

function rate(series: Series): Rating<UnLabel> {
  const { direction, target, baseYear = 2015 } = series;
  const until = target === null ? null : series.targetTime;
  const points = series.points.filter((point) => until === null || point.time <= until);
  const base = points.find((point) => Math.ceil(point.time) >= baseYear) ?? points[0];
  const last = points.slice(series.fromBaseline ? 1 : 0).at(-1);
  if (!base || !last) return rating(null, null, { cagr: null }, 'no-observation');
  if (series.binary) return scored(last.value >= (target ?? 1) ? 3 : 1, {}, null);
  const years = last.time - base.time;
  // Of both signs, since the product of two small numbers is 0.
  const sameSide = Math.sign(base.value) * Math.sign(last.value) > 0;
  const cagr = years > 0 && sameSide ? (last.value / base.value) ** (1 / years) - 1 : null;
  const substituted = Math.ceil(base.time) === baseYear ? null : 'baseline-substituted';
  const why = years > 0 ? (cagr === null ? 'not-positive' : 'not-finite') : 'too-few-points';
  if (target === null) {
    if (cagr === null || !Number.isFinite(cagr)) return rating(null, null, { cagr }, why);
    return scored(labelFor(direction * cagr, withoutTarget), { cagr }, substituted);
  }
  const alreadyMet = met(series, last.value, target);
  const away = direction * (target - base.value) <= 0;
  const ahead = Math.max(0, (until ?? 2030) - last.time);
  const ratio =
    cagr === null || (away && !alreadyMet)
      ? null
      : quotient(last.value * (1 + cagr) ** ahead - base.value, target - base.value).value;
  const values = { cagr, ratio, alreadyMet };
  if (alreadyMet) return scored(3, values, substituted);
  if (away) return scored(1, values, substituted);
  if (ratio === null) return rating(null, null, values, why);
  return scored(labelFor(ratio, withTarget), values, substituted);
}

function met({ direction, percentage }: Series, value: number, target: number): boolean {
  const close = percentage === true && (target === 0 || target === 100) && Math.abs(value - target) <= 1;
  return close || direction * (value - target) >= 0;
}

function scored(
  score: 1 | 2 | 3 | '2' | '3' | null,
  values: Record<string, number | boolean | null>,
  reason: Reason | null,
): Rating<UnLabel> {
  const points = Number(score ?? 1) as 1 | 2 | 3;
  return rating(labels[points], points, values, reason);
}
