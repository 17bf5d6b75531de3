import { planDefault } from '../profiles/plan-default.js';
import type { Profile } from '../profiles/profile.js';
import { calculatedNumber } from './number-text.js';

/** A pace in the digits that it takes to lie on the right side of every cut. */
export function paceNumber(value: number, { pace }: Profile = planDefault): string {
  const cuts = (pace?.cuts ?? []).map(({ from }) => from);
  return calculatedNumber(value, [0, 1, ...cuts], 3);
}
