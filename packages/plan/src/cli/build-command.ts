import { relative, resolve } from 'node:path';
import { buildPlan } from '../files/build-plan.js';
import { inLanguage } from '../vocabulary/localized.js';
import { formatIssues } from './format-issues.js';
import type { Command } from './terminal.js';

/** `xianxing build`: makes ids, clause list, plan module and plan.json. */
export const buildCommand: Command = {
  name: 'build',
  usage: 'build <folder> [--out <dir>] [--frozen]',
  summary: {
    zh: '由数据文件夹生成 ids.ts、clauses.csv、plan.ts、plan.json',
    en: 'Make ids.ts, clauses.csv, plan.ts and plan.json from a data folder',
  },
  folders: ['folder'],
  options: [
    {
      name: 'out',
      type: 'string',
      summary: {
        zh: '输出文件夹；默认 <folder>/../src/generated',
        en: 'Where to; <folder>/../src/generated if left out',
      },
    },
    {
      name: 'frozen',
      type: 'boolean',
      summary: {
        zh: '不改 ids.ts 和 clauses.csv；它们过时则失败',
        en: 'Leave ids.ts and clauses.csv alone, and fail when they are stale',
      },
    },
  ],
  async run(values, [folder = ''], terminal) {
    const out = typeof values.out === 'string' ? values.out : resolve(folder, '../src/generated');
    const { written, issues } = await buildPlan(folder, { out, frozen: values.frozen === true });
    const failed = issues.some(({ severity }) => severity === 'error');
    if (issues.length > 0) for (const line of formatIssues(issues.map(fromHere), terminal)) terminal.err(line);
    for (const path of written)
      terminal.out(inLanguage({ zh: `已写 ${shown(path)}`, en: `wrote ${shown(path)}` }, terminal.language));
    if (failed) terminal.err(inLanguage({ zh: '没有写任何文件', en: 'Nothing was written' }, terminal.language));
    else if (written.length === 0)
      terminal.out(inLanguage({ zh: '均已是最新', en: 'Everything is up to date' }, terminal.language));
    return failed ? 1 : 0;
  },
};

function fromHere<T extends { readonly file: string }>(issue: T): T {
  return { ...issue, file: shown(issue.file) };
}

/** The path from here, where that is shorter. */
function shown(path: string): string {
  const near = relative('', path);
  return near !== '' && near.length < path.length ? near : path;
}
