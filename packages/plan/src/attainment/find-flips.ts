import { measure } from './measure.js';
import type { Point } from './quantities/expected.js';
import { fitLine } from './quantities/fit-line.js';
import { halfLastDigit, roundHalfAway } from './quantities/rounding.js';
import type { Flip } from './robustness.js';
import type { Setting } from './setting.js';
import { trajectoryOf } from './states/trajectory-state.js';
import { sameVerdict, type Verdict } from './verdict.js';

/** Every change within what the evidence leaves open that would give another verdict on the value. */
export function findFlips(
  setting: Setting,
  at: Point,
  printed: string,
  series: readonly Point[],
  verdict: Verdict,
  judge: (at: Point) => Verdict,
): Flip[] {
  const tries: [Flip['by'], number][] = [];
  if (!setting.whole) {
    const half = halfLastDigit(printed);
    tries.push(['printed', at.value - half], ['printed', at.value + half], ['displayed', roundHalfAway(at.value, 1)]);
  }
  const flips = tries.flatMap(([by, value]) => {
    const other = judge({ ...at, value });
    return sameVerdict(other, verdict) ? [] : [{ by, value, state: other.state, trajectory: other.trajectory }];
  });
  return [...flips, ...slopeFlip(setting, at, series, verdict)];
}

/** The fitted slope of three points or more, instead of the last value alone. */
function slopeFlip(setting: Setting, at: Point, series: readonly Point[], verdict: Verdict): Flip[] {
  const { baseline } = setting;
  const assessed = verdict.trajectory && verdict.trajectory !== 'not-assessable';
  const line = series.length > 2 ? fitLine(series) : null;
  if (!baseline || !line || !assessed) return [];
  const value = baseline.value + line.slope * (at.time - baseline.time);
  if (!Number.isFinite(value)) return [];
  const { state } = trajectoryOf(setting, measure(setting, { ...at, value }));
  return state === verdict.trajectory ? [] : [{ by: 'slope', value, state: verdict.state, trajectory: state }];
}

/** Decimals that show the value so that it agrees with its own verdict: none for whole things, else one or as many more as it takes. */
export function displayDecimals(setting: Setting, at: Point, verdict: Verdict, judge: (at: Point) => Verdict): number {
  if (setting.whole) return 0;
  for (let decimals = 1; decimals < 12; decimals++) {
    const shown = { ...at, value: roundHalfAway(at.value, decimals) };
    if (sameVerdict(judge(shown), verdict)) return decimals;
  }
  return 12;
}
