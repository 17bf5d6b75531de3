import { join } from 'node:path';
import { exportFiles } from '../export/export-files.js';
import { readPlan } from '../files/read-plan.js';
import { writeWhole } from '../files/write-whole.js';
import { publishedSchemas } from '../schema/json-schemas.js';
import { type Command, folderParameter } from './command.js';
import { Misuse } from './misuse.js';
import { type OptionValues, textOf } from './option-values.js';
import { tellErrors } from './tell-errors.js';
import { print, showProgress } from './terminal.js';
import { versionBeside } from './version-beside.js';

/** `xianxing export`: everything that is published of a plan, as files. */
export const exportCommand: Command = {
  name: 'export',
  summary: {
    zh: '写出全部发布文件：JSON、CSV、Excel 用 CSV、JSON Schema、校验和',
    en: 'Write every published file: JSON, CSV, CSV for Excel, JSON Schema, checksums',
  },
  parameters: [folderParameter, { name: { zh: '输出', en: 'out' }, summary: { zh: '写到哪里', en: 'Where to' } }],
  options: [
    {
      name: 'data-version',
      value: { zh: '版本', en: 'version' },
      summary: {
        zh: '数据的版本，如 1.2.0；默认取数据文件夹旁的 package.json',
        en: 'Version of the data, such as 1.2.0; that of the package.json beside the data folder if left out',
      },
    },
  ],
  examples: [
    {
      call: 'xianxing export my-plan/data out --data-version 1.0.0',
      does: { zh: '与网站 /data/v1/ 下的文件相同', en: 'The same files as under /data/v1/ of the site' },
    },
  ],
  async run(values, [folder = '', out = ''], terminal) {
    showProgress({ zh: '正在检查并导出……', en: 'Checking and exporting …' }, terminal);
    const version = await versionOf(values, folder);
    const { plan, issues } = await readPlan(folder);
    if (plan === null) {
      tellErrors(issues, folder, terminal);
      print({ zh: '没有写任何文件。', en: 'Nothing was written.' }, terminal);
      return 1;
    }
    const files = await exportFiles(plan, { version, schemas: publishedSchemas() });
    const written = await writeWhole(new Map([...files].map(([path, text]) => [join(out, path), text])));
    print(
      {
        zh: `${out}：写了 ${written.length} 个文件，${files.size - written.length} 个原已是最新。`,
        en: `${out}: wrote ${written.length} ${written.length === 1 ? 'file' : 'files'}; ${files.size - written.length} were up to date.`,
      },
      terminal,
    );
    return 0;
  },
};

async function versionOf(values: OptionValues, folder: string): Promise<string> {
  const version = textOf(values, 'data-version') ?? (await versionBeside(folder));
  if (version !== null && /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version)) return version;
  throw new Misuse(
    version === null
      ? {
          zh: '请用 --data-version 写明数据的版本，如 1.0.0',
          en: 'Name the version of the data with --data-version, such as 1.0.0',
        }
      : { zh: `“${version}”不是版本；请写成 1.2.0 这样`, en: `"${version}" is no version; write it as 1.2.0` },
  );
}
