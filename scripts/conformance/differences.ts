/** One place where the result is another one than expected. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** How far a number may lie off where its case does not say: a fraction of it, absolute below 1. */
export const defaultTolerance = 1e-6;

/** Every difference between what is expected and what came out. Only expected fields are compared; a list has to be as long. */
export function differences(expected: unknown, got: unknown, tolerance = defaultTolerance, field = ''): Difference[] {
  if (typeof expected === 'number' && typeof got === 'number') {
    const close = Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return close ? [] : [{ field, expected, got }];
  }
  if (typeof expected !== 'object' || expected === null)
    return Object.is(expected, got) ? [] : [{ field, expected, got }];
  if (typeof got !== 'object' || got === null) return [{ field, expected, got }];
  if (Array.isArray(expected) && (!Array.isArray(got) || got.length !== expected.length))
    return [{ field, expected, got }];
  return Object.entries(expected).flatMap(([name, value]) =>
    differences(value, (got as Record<string, unknown>)[name], tolerance, field ? `${field}.${name}` : name),
  );
}
