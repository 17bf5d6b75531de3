import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.js';
import { jsonSchemas } from '../schema/json-schemas.js';
import type { Command } from './terminal.js';

/** `xianxing schema`: writes JSON Schemas, for editors and for readers of plan.json. */
export const schemaCommand: Command = {
  name: 'schema',
  usage: 'schema <dir>',
  summary: { zh: '写出 JSON Schema，供编辑器使用', en: 'Write JSON Schemas, for editors and readers' },
  folders: ['dir'],
  options: [],
  async run(_, [dir = ''], terminal) {
    const contents = Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [
      join(dir, `${name}.schema.json`),
      `${JSON.stringify(schema, null, 2)}\n`,
    ]);
    for (const path of await writeWhole(new Map(contents))) terminal.out(path);
    return 0;
  },
};
