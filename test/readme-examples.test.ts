import { readFileSync } from 'node:fs';
import { plan } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';
import * as exportEntry from '../packages/plan/src/entry/export.js';
import * as filesEntry from '../packages/plan/src/entry/files.js';
import * as indexEntry from '../packages/plan/src/entry/index.js';
import * as schemaEntry from '../packages/plan/src/entry/schema.js';
import * as textEntry from '../packages/plan/src/entry/text.js';
import { runExample } from './run-example.js';

/** What each import of a README's example may name. */
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '@xianxing/plan': indexEntry,
  '@xianxing/plan/export': exportEntry,
  '@xianxing/plan/files': filesEntry,
  '@xianxing/plan/schema': schemaEntry,
  '@xianxing/plan/text': textEntry,
  '@xianxing/qingyuan': { plan },
};

const importLine = /^import \{ ([^}]+) \} from '([^']+)';\n/gm;

/** The names that an example imports, each from where it says. */
function importsOf(example: string): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  for (const [, names = '', from = ''] of example.matchAll(importLine)) {
    for (const name of names.split(',').map((one) => one.trim())) {
      if (modules[from]?.[name] === undefined) throw new Error(`${from} exports no ${name}`);
      scope[name] = modules[from][name];
    }
  }
  return scope;
}

const readmes = ['packages/plan/README.md', 'packages/qingyuan/README.md'];
const examples = readmes.flatMap((readme) =>
  [...readFileSync(readme, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => ({
    readme,
    code: match[1] ?? '',
  })),
);

describe('examples in the READMEs', () => {
  it('stand in each', () => {
    expect(new Set(examples.map(({ readme }) => readme)).size).toBe(readmes.length);
  });

  it.each(examples)('give what they say ($readme)', async ({ code }) => {
    expect(await runExample(code.replaceAll(importLine, ''), importsOf(code))).toBeGreaterThan(0);
  });

  it('would be refused when they import what is not there', () => {
    expect(() => importsOf("import { nothing } from '@xianxing/plan';\n")).toThrow('exports no nothing');
  });
});
