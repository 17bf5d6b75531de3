import { rateSeries } from '../rate-series.js';
import { labelFor } from '../states/label-for.js';
import type { Cut, Profile, Rating, Series } from './profile.js';
import { ratingBy } from './rating.js';

/** Statistics Canada's own labels; `limited_progress` includes no change, `target_achieved` includes worsening. */
export type StatcanLabel = (typeof labels)[number];

const labels = [
  'target_achieved',
  'substantial_progress',
  'moderate_progress',
  'limited_progress',
  'deterioration',
  'target_not_achieved',
  'not_available',
] as const;

const withTarget: readonly Cut<StatcanLabel>[] = [
  { from: 0.95, label: 'substantial_progress' },
  { from: 0.6, label: 'moderate_progress' },
  { from: 0, label: 'limited_progress' },
];

const withoutTarget: readonly Cut<StatcanLabel>[] = [
  { from: 0.015, label: 'substantial_progress' },
  { from: 0.005, label: 'moderate_progress' },
  { from: 0, label: 'limited_progress' },
];

/** Stands for a base or a target of 0, which growth rates cannot start from or lead to. Theirs; used in this profile only. */
const insteadOfZero = 0.001;

const rating = /* @__PURE__ */ ratingBy<StatcanLabel>('statcan-2025');

/**
 * Statistics Canada's measure of progress (Open SDG 2.4): compound growth since 2015 against the growth that the target requires, or
 * against fixed cuts where there is no target, with a score from −5 to 5.
 *
 * `values.progressValue` is their R, or their signed growth rate without a target. A target met wins over any trend. Opposite signs,
 * a single value, or an unmet target equal to the base: `not_available`. Without data for 2015 the next later year is the base, with the
 * reason `baseline-substituted`.
 *
 * @example
 * statcan2025.id; //=> 'statcan-2025'
 */
export const statcan2025: Profile<StatcanLabel> & { readonly rate: (series: Series) => Rating<StatcanLabel> } = {
  id: 'statcan-2025',
  name: { zh: '加拿大统计局进展度量（Open SDG 2.4）', en: 'Statistics Canada, progress measure (Open SDG 2.4)' },
  source: 'https://github.com/open-sdg/sdg-build/blob/2.4.0/sdg/ProgressMeasure.py',
  notFor: ['rank', 'event', 'periodic'],
  labels,
  rate,
  apply: rateSeries,
};

function rate(series: Series): Rating<StatcanLabel> {
  const last = series.points.slice(series.fromBaseline ? 1 : 0).at(-1);
  const baseYear = series.baseYear ?? 2015;
  const base = series.points.find((point) => yearOf(point) >= baseYear);
  if (!last) return rating('not_available', null, { progressValue: null }, 'no-observation');
  const target = series.target === 0 ? insteadOfZero : series.target;
  const achieved = target !== null && series.direction * (last.value - target) >= 0;
  if (series.binary) {
    const done = achieved || (target === null && last.value === 1);
    return rating(done ? 'target_achieved' : 'target_not_achieved', done ? 5 : null, {
      progressValue: null,
    });
  }
  const progressValue = base ? progress(series, base, last, target) : null;
  const factor = target === null && base && series.limit != null ? nearLimit(base.value, series.limit) : 1;
  const values = { progressValue, coefficient: factor, baseYear: base ? yearOf(base) : null };
  const substituted = base && yearOf(base) !== baseYear ? 'baseline-substituted' : null;
  if (achieved) return rating('target_achieved', 5, values, substituted);
  if (progressValue === null) {
    const twoPoints = base && last.time - base.time >= 1;
    const why = (base?.value || insteadOfZero) === target ? 'target-equals-baseline' : 'sign-change';
    return rating('not_available', null, values, twoPoints ? why : 'too-few-points');
  }
  const cuts = target === null ? withoutTarget.map((cut) => ({ ...cut, from: cut.from * factor })) : withTarget;
  const score = target === null ? scoreWithout(progressValue, factor) : scoreWith(progressValue);
  return rating(labelFor(progressValue, cuts) ?? 'deterioration', score, values, substituted);
}

/** A value at the end of a year, or within it, is that year's. */
function yearOf({ time }: Point): number {
  return Math.ceil(time);
}

type Point = Series['points'][number];

function progress(series: Series, base: Point, last: Point, target: number | null): number | null {
  const start = base.value === 0 ? insteadOfZero : base.value;
  const years = last.time - base.time;
  if (years < 1 || start * last.value < 0) return null;
  const sign = base.value < 0 ? -1 : 1;
  const observed = sign * series.direction * growth(start, last.value, years);
  if (target === null) return finite(observed);
  const required = Math.abs(growth(start, target, (series.targetTime ?? 2030) - base.time));
  return required > 0 ? finite(observed / required) : null;
}

function growth(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

/** Their C: cuts shrink towards 0 the nearer the base is to the natural limit. */
function nearLimit(base: number, limit: number): number {
  const [size, bound] = [Math.abs(base), Math.abs(limit)];
  if (size >= 2 * bound) return 1;
  return 1 - (size <= bound ? size / bound : (2 * bound - size) / bound) ** 4.44;
}

function scoreWithout(x: number, factor: number): number {
  if (x < 0) return Math.max(125 * x - 2.5, -5);
  if (factor === 0) return 5;
  if (x < 0.005 * factor) return (500 * x) / factor - 2.5;
  return x < 0.015 * factor ? (250 * x) / factor - 1.25 : Math.min((500 * x) / factor - 5, 5);
}

function scoreWith(ratio: number): number {
  return ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
}
