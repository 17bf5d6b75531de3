import type { Point } from './quantities/expected.js';
import { fitLine } from './quantities/fit-line.js';
import { halfLastDigit, roundHalfAway } from './quantities/rounding.js';
import type { Reading } from './reading.js';
import type { Flip } from './robustness.js';
import type { Setting } from './setting.js';
import { type Judge, sameVerdict } from './verdict.js';

/** Every change within what the evidence leaves open that would give another verdict on the value. */
export function findFlips({ whole, baseline }: Setting, at: Reading, series: readonly Point[], judge: Judge): Flip[] {
  const verdict = judge(at);
  const flips: Flip[] = [];
  const attempt = (by: Flip['by'], value: number) => {
    const { state, trajectory = null } = judge({ ...at, value });
    const other = { trajectory, state: by === 'slope' ? verdict.state : state };
    if (Number.isFinite(value) && !sameVerdict(other, verdict)) flips.push({ by, value, ...other });
  };
  if (!whole) {
    const half = halfLastDigit(at.printed);
    attempt('printed', at.value - half);
    attempt('printed', at.value + half);
    attempt('displayed', roundHalfAway(at.value, 1));
  }
  // The fitted slope of three points or more, instead of the last value alone; it has a trajectory only.
  const line = series.length > 2 ? fitLine(series) : null;
  if (line && baseline) attempt('slope', baseline.value + line.slope * (at.time - baseline.time));
  return flips;
}
