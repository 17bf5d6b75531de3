import { describe, expect, it } from 'vitest';
import * as exportEntry from '../packages/plan/src/entry/export.js';
import * as filesEntry from '../packages/plan/src/entry/files.js';
import * as indexEntry from '../packages/plan/src/entry/index.js';
import * as schemaEntry from '../packages/plan/src/entry/schema.js';
import * as textEntry from '../packages/plan/src/entry/text.js';
import { publicExports, runnable } from './public-exports.js';

const entries = ['index', 'schema', 'text', 'files', 'export'].map((name) => `packages/plan/src/entry/${name}.ts`);
const documented = publicExports(entries);
const everything: Record<string, unknown> = {
  ...indexEntry,
  ...schemaEntry,
  ...textEntry,
  ...filesEntry,
  ...exportEntry,
};

/** Runs an example with every public export in reach; a claim that does not hold fails. */
async function run(example: string): Promise<number> {
  const { code, claims } = runnable(example);
  const scope: Record<string, unknown> = { ...everything, claim: expectEqual, throws: expectThrow };
  const names = Object.keys(scope);
  const body = new Function(...names, `return (async () => {\n${code}\n})();`);
  await body(...names.map((name) => scope[name]));
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

describe('public exports', () => {
  it('are found', () => {
    expect(documented.length).toBeGreaterThan(20);
  });

  it.each(documented)('$name of $entry has a docstring', ({ description }) => {
    expect(description.length).toBeGreaterThan(20);
  });

  it.each(documented.filter((exported) => exported.isFunction))('$name has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  const examples = documented.flatMap(({ name, examples }) => examples.map((example) => ({ name, example })));

  it.each(examples)('the example of $name gives what it says', async ({ example }) => {
    expect(await run(example)).toBeGreaterThan(0);
  });

  it('would notice an example that says something else', async () => {
    await expect(run(`periodEnd('2019'); //=> 2020`)).rejects.toThrow();
    await expect(run(`periodEnd('x'); //=> RangeError: "y"`)).rejects.toThrow();
    expect(await run(`periodEnd('x'); //=> RangeError: "x" is no period`)).toBe(1);
  });
});
