import { relative, resolve } from 'node:path';
import { buildPlan } from '../files/build-plan.js';
import { inLanguage } from '../vocabulary/localized.js';
import { type Command, folderParameter } from './command.js';
import { formatIssues } from './format-issues.js';
import { showProgress } from './terminal.js';

/** `xianxing build`: makes ids, clause list, plan module and plan.json. */
export const buildCommand: Command = {
  name: 'build',
  summary: {
    zh: '由数据文件夹生成 ids.ts、clauses.csv、plan.ts、plan.json',
    en: 'Make ids.ts, clauses.csv, plan.ts and plan.json from a data folder',
  },
  parameters: [folderParameter],
  options: [
    {
      name: 'out',
      value: { zh: '文件夹', en: 'folder' },
      summary: {
        zh: '写到哪里；默认为数据文件夹旁的 src/generated',
        en: 'Where to; src/generated beside the data folder if left out',
      },
    },
    {
      name: 'frozen',
      value: null,
      summary: {
        zh: '不改 ids.ts 和 clauses.csv；它们过时则失败',
        en: 'Leave ids.ts and clauses.csv alone, and fail when they are stale',
      },
    },
  ],
  examples: [
    {
      call: 'xianxing build my-plan/data --out my-plan/src',
      does: { zh: '检查无误后写出四个文件', en: 'Writes the four files once nothing is wrong' },
    },
    {
      call: 'xianxing build my-plan/data --frozen',
      does: { zh: '用于持续集成：编号有变而未提交时失败', en: 'For CI: fails when ids changed and were not committed' },
    },
  ],
  async run(values, [folder = ''], terminal) {
    showProgress({ zh: '正在检查并生成……', en: 'Checking and building …' }, terminal);
    const out = typeof values.out === 'string' ? values.out : resolve(folder, '../src/generated');
    const { written, issues } = await buildPlan(folder, { out, frozen: values.frozen === true });
    const failed = issues.some(({ severity }) => severity === 'error');
    const told = issues.filter(({ severity }) => !failed || severity === 'error').map(fromHere);
    if (told.length > 0) for (const line of formatIssues(told, terminal)) terminal.err(line);
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
