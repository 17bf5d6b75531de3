import type { Projection } from './attainment.js';
import type { Point } from './quantities/expected.js';
import { projectLine } from './quantities/projection.js';
import { none } from './quantities/quantity.js';
import type { Setting } from './setting.js';

/** Where the change so far would lead by the target's date, from endpoint to endpoint and on the fitted line; never clipped. */
export function projectionsOf({ rules, due, time }: Setting, series: readonly Point[]): Projection[] {
  const reason = rules.rates ?? rules.ratio ?? (due ? 'at-target-date' : null);
  const ends = series.filter((_, index) => index % (series.length - 1) === 0);
  return (['endpoint', 'ols'] as const).map((model) => ({
    model,
    kind: series.length < 4 ? 'extrapolation' : 'trend',
    points: series.length,
    ...(reason ? none(reason) : projectLine(model === 'ols' ? series : ends, time)),
  }));
}
