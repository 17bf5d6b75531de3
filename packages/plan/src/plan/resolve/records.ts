import type { Placed } from '../draft.js';

/** The records without the places where they were read. */
export function recordsOf<T>(placed: readonly Placed<T>[]): T[] {
  return placed.map(({ record }) => record);
}

/** Records under their ids, in their order. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
