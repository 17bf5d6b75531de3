import type { Declaration } from './assessment.js';
import type { Projection } from './attainment.js';
import type { Point } from './quantities/expected.js';
import { bounded, projectChange, projectLine } from './quantities/projection.js';
import { none, quantity } from './quantities/quantity.js';
import type { Setting } from './setting.js';

/** Where the change so far would lead by the target's date, from endpoint to endpoint and on the fitted line. */
export function projectionsOf(
  { rules, due, targetTime }: Setting,
  series: readonly Point[],
  bounds: Declaration['bounds'] = {},
): Projection[] {
  const kind = series.length < 4 ? 'extrapolation' : 'trend';
  const reason = rules.projection ?? (due ? 'at-target-date' : null);
  return (['endpoint', 'ols'] as const).map((model) => {
    const run = model === 'ols' ? projectLine : projectChange;
    const raw = reason ? none(reason) : run(series, targetTime);
    const held = raw.value === null ? raw : quantity(bounded(raw.value, bounds));
    const unbounded = held.value === raw.value ? null : raw.value;
    return { model, points: series.length, kind, ...held, unbounded };
  });
}
