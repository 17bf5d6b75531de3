import type { Reason } from '../../vocabulary/reason.js';
import type { Rating } from './profile.js';

/** Makes the ratings of one profile; their numbers are finite or null, never -0. */
export function ratingBy<Label extends string>(profile: string) {
  return (
    label: Label | null,
    score: number | null,
    values: Record<string, number | boolean | null>,
    reason: Reason | null = null,
  ): Rating<Label> => ({
    profile,
    label,
    score: clean(score),
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? clean(value) : value]),
    ),
    reason,
  });
}

function clean(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value + 0 : null;
}
