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
  const reason = rules.models ?? (due ? 'at-target-date' : null);
  const run = { endpoint: projectChange, ols: projectLine };
  return (['endpoint', 'ols'] as const).map((model) => {
    const raw = reason ? none(reason) : run[model](series, targetTime);
    const held = raw.value === null ? raw : quantity(bounded(raw.value, bounds));
    return {
      model,
      points: series.length,
      kind: series.length < 4 ? 'extrapolation' : 'trend',
      ...held,
      unbounded: held.value === raw.value ? null : raw.value,
    };
  });
}
