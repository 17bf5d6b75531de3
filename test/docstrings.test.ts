import { describe, expect, it } from 'vitest';
import * as exportEntry from '../packages/plan/src/entry/export.js';
import * as filesEntry from '../packages/plan/src/entry/files.js';
import * as indexEntry from '../packages/plan/src/entry/index.js';
import * as schemaEntry from '../packages/plan/src/entry/schema.js';
import * as textEntry from '../packages/plan/src/entry/text.js';
import { libraryExports } from '../scripts/release/public-names.ts';
import { runExample } from './run-example.js';

const documented = [...libraryExports().values()].flat();
const everything: Record<string, unknown> = {
  ...indexEntry,
  ...schemaEntry,
  ...textEntry,
  ...filesEntry,
  ...exportEntry,
};

const run = (example: string) => runExample(example, everything);

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
    expect(await run(`periodEnd('x'); //=> RangeError: "x" 不是时期 is no period`)).toBe(1);
  });
});
