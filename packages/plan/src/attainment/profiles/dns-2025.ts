import { rateSeries } from '../rate-series.js';
import type { Profile, Rating, Series } from './profile.js';
import { ratingBy } from './rating.js';

/** The weather symbols of the German sustainability strategy, by their names. */
export type WeatherSymbol = 'sun' | 'slightly_cloudy' | 'cloud' | 'thunderstorm';

const worstFirst: readonly WeatherSymbol[] = ['thunderstorm', 'cloud', 'slightly_cloudy', 'sun'];

/** How much of the remaining distance may be missed. */
const cuts = { sun: 0.05, slightlyCloudy: 0.2 };

/** Data points from which the average yearly change is taken, and how many there must be. */
const window = { points: 6, least: 4 };

const rating = /* @__PURE__ */ ratingBy<WeatherSymbol>('dns-2025');

/**
 * The weather symbols of the German sustainability strategy: where the average yearly change of the last six data points leads by
 * the target year, and what part of the remaining distance it misses. Linear, so it works with zero and negative values.
 *
 * `values`: `average` yearly change, `projected` value, `miss` as a fraction of the remaining distance. Fewer than four points, or an
 * unmet target whose year is over: no symbol.
 *
 * @example
 * dns2025.id; //=> 'dns-2025'
 */
export const dns2025: Profile<WeatherSymbol> & {
  readonly rate: (series: Series) => Rating<WeatherSymbol>;
  readonly combine: (ratings: readonly Rating<WeatherSymbol>[]) => Rating<WeatherSymbol>;
} = {
  id: 'dns-2025',
  name: { zh: '德国可持续发展战略“天气符号”', en: 'German sustainability strategy, weather symbols' },
  source: 'https://dns-indikatoren.de/en/status/',
  notFor: ['event', 'periodic'],
  labels: ['sun', 'slightly_cloudy', 'cloud', 'thunderstorm'],
  rate,
  apply: rateSeries,
  combine,
};

function rate(series: Series): Rating<WeatherSymbol> {
  const points = series.points.slice(-window.points);
  const [first, last, before] = [points[0], points.at(-1), points.at(-2)];
  if (!first || !last || !before || points.length < window.least) return rating(null, null, {}, 'too-few-points');
  const { direction, target, targetTime } = series;
  const average = (last.value - first.value) / (last.time - first.time);
  const better = direction * average;
  const values = { average, time: last.time, targetTime };
  if (!Number.isFinite(average)) return rating(null, null, values, 'not-finite');
  const symbol = (label: WeatherSymbol, more = {}) => rating(label, null, { ...values, ...more });
  if (target === null) {
    const turned = direction * (last.value - before.value) > 0;
    if (better > 0) return symbol(turned ? 'sun' : 'slightly_cloudy');
    return symbol(turned ? 'cloud' : 'thunderstorm');
  }
  const missing = direction * (target - last.value);
  if (missing <= 0) return symbol(better < 0 ? 'slightly_cloudy' : 'sun');
  if (series.constant || targetTime === null) return symbol(better > 0 ? 'cloud' : 'thunderstorm');
  if (last.time >= targetTime) return rating(null, null, values, 'past-target-year');
  const projected = last.value + average * (targetTime - last.time);
  const miss = (direction * (target - projected)) / missing;
  if (better <= 0) return symbol('thunderstorm', { projected, miss });
  if (miss < cuts.sun) return symbol('sun', { projected, miss });
  return symbol(miss <= cuts.slightlyCloudy ? 'slightly_cloudy' : 'cloud', { projected, miss });
}

/** The next target year decides; of several targets for it the worst. */
function combine(ratings: readonly Rating<WeatherSymbol>[]): Rating<WeatherSymbol> {
  const ahead = ratings.filter((one) => one.label && targetTime(one) > Number(one.values.time));
  const rated = ahead.length ? ahead : ratings.filter((one) => one.label);
  const next = Math.min(...rated.map(targetTime));
  const due = rated.filter((one) => targetTime(one) === next);
  const worst = worstFirst.find((label) => due.some((one) => one.label === label));
  return due.find((one) => one.label === worst) ?? rating(null, null, {}, 'too-few-points');
}

function targetTime({ values }: Rating): number {
  return typeof values.targetTime === 'number' ? values.targetTime : Number.POSITIVE_INFINITY;
}
