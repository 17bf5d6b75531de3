import type { Columns } from '@xianxing/plan';

/** The same quantities, NaN where there is none and without the reason why. */
export interface HandWritten {
  readonly attained: Int8Array;
  readonly state: Uint8Array;
  readonly quantities: readonly Float64Array[];
}

/**
 * The yardstick: what somebody in a hurry would write who knows the formulas, one loop over typed arrays. It uses nothing of the
 * library and gives no reasons.
 */
export function handWrittenLoop(columns: Columns): HandWritten {
  const { direction, operator, due, baseline, baselineTime, target, targetTime, observed, observedTime } = columns;
  const rows = observed.length;
  const attained = new Int8Array(rows);
  const state = new Uint8Array(rows);
  const quantities = Array.from({ length: 12 }, () => new Float64Array(rows)) as Twelve;
  const [margin, progress, ratio, change, expected, variance, pace, elapsed, rate, planned, required, faster] =
    quantities;
  for (let i = 0; i < rows; i++) {
    const d = direction[i] as number;
    const b = baseline[i] as number;
    const T = target[i] as number;
    const v = observed[i] as number;
    const t0 = baselineTime[i] as number;
    const tT = targetTime[i] as number;
    const t = observedTime[i] as number;
    const span = tT - t0;
    const years = t - t0;
    const left = tT - t;
    const way = d * (T - b);
    const E = t >= tT ? T : t >= t0 ? b + ((T - b) * years) / span : Number.NaN;
    const speed = years > 0 ? (v - b) / years : Number.NaN;
    const needed = d * (v - T) < 0 && left > 0 ? (T - v) / left : Number.NaN;
    const met = holds(operator[i] as number, v, T);
    const known = !Number.isNaN(v);
    attained[i] = due[i] && known ? Number(met) : -1;
    state[i] = stateOf(due[i] === 1, b === T, known, met, holds(operator[i] as number, b, T));
    margin[i] = d * (v - T);
    progress[i] = way > 0 ? (v - b) / (T - b) : Number.NaN;
    ratio[i] = T > 0 && v >= 0 ? v / T : Number.NaN;
    change[i] = v - b;
    expected[i] = E;
    variance[i] = d * (v - E);
    pace[i] = d * (E - b) > 0 ? (v - b) / (E - b) : Number.NaN;
    elapsed[i] = span > 0 ? years / span : Number.NaN;
    rate[i] = speed;
    planned[i] = span > 0 ? (T - b) / span : Number.NaN;
    required[i] = needed;
    faster[i] = needed * speed > 0 ? needed / speed : Number.NaN;
  }
  return { attained, state, quantities };
}

type F = Float64Array;
type Twelve = [F, F, F, F, F, F, F, F, F, F, F, F];

function holds(operator: number, v: number, T: number): boolean {
  if (operator === 0) return v >= T;
  if (operator === 1) return v > T;
  if (operator === 2) return v <= T;
  if (operator === 3) return v < T;
  return v === T;
}

/** Positions in `attainmentStates`. */
function stateOf(due: boolean, keep: boolean, known: boolean, met: boolean, metAtBaseline: boolean): number {
  if (due) return known ? (met ? (keep ? 1 : 0) : 3) : 4;
  if (!known) return 6;
  if (keep) return met ? 1 : 7;
  return met && !metAtBaseline ? 5 : 6;
}
