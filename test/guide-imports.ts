import { plan } from '@xianxing/qingyuan';
import * as exportEntry from '../packages/plan/src/entry/export.js';
import * as filesEntry from '../packages/plan/src/entry/files.js';
import * as indexEntry from '../packages/plan/src/entry/index.js';
import * as schemaEntry from '../packages/plan/src/entry/schema.js';
import * as textEntry from '../packages/plan/src/entry/text.js';

/** What each import of an example may name. */
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '@xianxing/plan': indexEntry,
  '@xianxing/plan/export': exportEntry,
  '@xianxing/plan/files': filesEntry,
  '@xianxing/plan/schema': schemaEntry,
  '@xianxing/plan/text': textEntry,
  '@xianxing/qingyuan': { plan },
};

const importLine = /^import (type )?\{ ([^}]+) \} from '([^']+)';\n/gm;

/** An example without its imports, and the names that they bring; types have nothing to run. */
export function withoutImports(example: string): { body: string; names: Record<string, unknown> } {
  const names: Record<string, unknown> = {};
  for (const [, type, listed = '', from = ''] of example.matchAll(importLine)) {
    if (type) continue;
    for (const name of listed.split(',').map((one) => one.trim())) {
      if (name === '' || name.startsWith('type ')) continue;
      if (modules[from]?.[name] === undefined) throw new Error(`${from} exports no ${name}`);
      names[name] = modules[from][name];
    }
  }
  return { body: example.replaceAll(importLine, ''), names };
}
