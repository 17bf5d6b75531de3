import type { Adapter, Case } from './case.ts';
import { type Difference, differences } from './differences.ts';

/** How a case came out. */
export interface Result {
  readonly case: Case;
  /** Empty where it passes; null where the library calculates nothing of the sort. */
  readonly differences: readonly Difference[] | null;
}

/** Runs one case; whatever is thrown is a difference too, so that one broken case hides no other. */
export function runCase(one: Case, adapters: Readonly<Record<string, Adapter>>): Result {
  const adapter = Object.hasOwn(adapters, one.method) ? adapters[one.method] : undefined;
  if (!adapter) return { case: one, differences: null };
  const fields = Object.entries(one.expected).filter(([name]) => !adapter.quoted?.includes(name));
  const expected = Object.fromEntries(fields);
  try {
    const got = adapter.run(one.inputs);
    return { case: one, differences: got && differences(expected, got, one.tolerance) };
  } catch (error) {
    return {
      case: one,
      differences: [{ field: 'error', expected, got: error instanceof Error ? error.message : error }],
    };
  }
}
