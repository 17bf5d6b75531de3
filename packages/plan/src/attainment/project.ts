import type { Projection } from './attainment.js';
import type { Point } from './quantities/expected.js';
import { projectChange, projectLine } from './quantities/projection.js';
import { none } from './quantities/quantity.js';
import type { Setting } from './setting.js';

/** Where the change so far would lead by the target's date, from endpoint to endpoint and on the fitted line; never clipped. */
export function projectionsOf({ rules, due, time }: Setting, series: readonly Point[]): Projection[] {
  const reason = rules.rates ?? rules.ratio ?? (due ? 'at-target-date' : null);
  const run = { endpoint: projectChange, ols: projectLine };
  return (['endpoint', 'ols'] as const).map((model) => ({
    model,
    points: series.length,
    kind: series.length < 4 ? 'extrapolation' : 'trend',
    ...(reason ? none(reason) : run[model](series, time)),
  }));
}
