import { periodEnd, type Sign } from '@xianxing/plan';
import type { Inputs } from './case.ts';

/** @throws Error where the case gives no such number. */
export function numberIn(inputs: Inputs, name: string): number {
  const value = inputs[name];
  if (typeof value === 'number') return value;
  throw new Error(`inputs.${name} is ${JSON.stringify(value)}, not a number`);
}

/** The number, or null where the case leaves it open. */
export function numberOrNull(inputs: Inputs, name: string): number | null {
  return inputs[name] === undefined || inputs[name] === null ? null : numberIn(inputs, name);
}

/** @throws Error where the case gives no such list. */
export function listIn(inputs: Inputs, name: string): readonly Inputs[] {
  const value = inputs[name];
  if (Array.isArray(value)) return value;
  throw new Error(`inputs.${name} is ${JSON.stringify(value)}, not a list`);
}

/** @throws Error where the case gives no such record. */
export function recordIn(inputs: Inputs, name: string): Inputs {
  const value = inputs[name];
  if (typeof value === 'object' && value !== null) return value as Inputs;
  throw new Error(`inputs.${name} is ${JSON.stringify(value)}, not a record`);
}

/** Which way is better: `higher` or `lower`, as the case declares it. */
export function directionIn(inputs: Inputs): Sign {
  if (inputs.direction === 'higher') return 1;
  if (inputs.direction === 'lower') return -1;
  throw new Error(`inputs.direction is ${JSON.stringify(inputs.direction)}, neither "higher" nor "lower"`);
}

/** A record of values by year (or half, `2018H1`) as points in the order of time. */
export function pointsIn(series: Inputs): { period: string; time: number; value: number }[] {
  return Object.keys(series)
    .map((period) => ({ period, time: timeOf(period), value: numberIn(series, period) }))
    .sort((a, b) => a.time - b.time);
}

/** The end of a period, which cases write without a hyphen. */
function timeOf(period: string): number {
  return periodEnd(period.replace(/^(\d{4})([HQ]\d)$/, '$1-$2'));
}
