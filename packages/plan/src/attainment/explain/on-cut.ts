import { planDefault } from '../profiles/plan-default.js';
import type { Profile } from '../profiles/profile.js';
import { calculatedNumber } from './number-text.js';

/** A number within 10⁻⁹ of one that decides counts as equal to it where a trajectory is read, and is shown so. */
export function onCut(value: number, cuts: readonly number[]): number {
  return cuts.find((cut) => Math.abs(value - cut) <= 1e-9) ?? value;
}

/** A pace in the digits that it takes to lie on the right side of every cut. */
export function paceNumber(value: number, { pace }: Profile = planDefault): string {
  const cuts = [0, 1, ...(pace?.cuts ?? []).map(({ from }) => from)];
  return calculatedNumber(onCut(value, cuts), cuts, 3);
}
