import { labelFor } from '../states/label-for.js';
import type { Cut, Profile, Rating } from './profile.js';
import { ratingBy } from './rating.js';
import { type StatcanLabel, statcan2025 } from './statcan-2025.js';

const cuts: readonly Cut<StatcanLabel>[] = [
  { from: 2.5, label: 'substantial_progress' },
  { from: 0, label: 'moderate_progress' },
  { from: -2.5, label: 'limited_progress' },
];

const rating = /* @__PURE__ */ ratingBy<StatcanLabel>('statcan-2025-aggregate');

/**
 * Statistics Canada's measure for several series of one indicator: the mean of their scores.
 *
 * `target_achieved` only if every series with a score is. Series without a score are left out of the mean, as in the original;
 * `values.series` and `values.scored` say how many there are, so that the gap is not hidden.
 *
 * @example
 * statcan2025Aggregate.id; //=> 'statcan-2025-aggregate'
 */
export const statcan2025Aggregate: Profile<StatcanLabel> & {
  readonly combine: (ratings: readonly Rating<StatcanLabel>[]) => Rating<StatcanLabel>;
} = /* @__PURE__ */ Object.assign({}, statcan2025, {
  id: 'statcan-2025-aggregate',
  name: { zh: '加拿大统计局进展度量：多序列平均', en: 'Statistics Canada, progress measure: mean of several series' },
  combine,
});

function combine(ratings: readonly Rating<StatcanLabel>[]): Rating<StatcanLabel> {
  const scores = ratings.flatMap((one) => (one.score === null ? [] : [one.score]));
  const values = { series: ratings.length, scored: scores.length };
  if (!scores.length) return rating('not_available', null, values, 'too-few-points');
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const achieved = ratings.every((one) => one.score === null || one.label === 'target_achieved');
  const label = achieved ? 'target_achieved' : (labelFor(mean, cuts) ?? 'deterioration');
  return rating(label, mean, values);
}
