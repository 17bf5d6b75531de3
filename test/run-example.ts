import { expect } from 'vitest';
import { runnable } from './runnable.js';

/** Runs an example with some names in reach; a claim that does not hold fails. Returns the number of claims. */
export async function runExample(example: string, names: Readonly<Record<string, unknown>>): Promise<number> {
  const { code, claims } = runnable(example);
  const scope: Record<string, unknown> = { ...names, claim: expectEqual, throws: expectThrow };
  const body = new Function(...Object.keys(scope), `return (async () => {\n${code}\n})();`);
  await body(...Object.values(scope));
  return claims.length;
}

function expectEqual(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}

async function expectThrow(body: () => Promise<unknown>, text: string): Promise<void> {
  const error = await body().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(String(error)).toContain(text);
}
