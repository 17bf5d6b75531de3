import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.js';
import { jsonSchemas } from '../schema/json-schemas.js';
import type { Command } from './command.js';

/** `xianxing schema`: writes JSON Schemas, for editors and for readers of plan.json. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: { zh: '写出 JSON Schema，供编辑器使用', en: 'Write JSON Schemas, for editors and readers' },
  parameters: [{ name: { zh: '文件夹', en: 'folder' }, summary: { zh: '写到哪里', en: 'Where to' } }],
  options: [],
  examples: [
    {
      call: 'xianxing schema schemas',
      does: { zh: '编辑器据此提示可写的键和值', en: 'An editor that knows them suggests keys and values' },
    },
  ],
  async run(_, [folder = ''], terminal) {
    const contents = Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [
      join(folder, `${name}.schema.json`),
      `${JSON.stringify(schema, null, 2)}\n`,
    ]);
    for (const path of await writeWhole(new Map(contents))) terminal.out(path);
    return 0;
  },
};
