import { readPlan } from '../files/read-plan.js';
import type { IssueCode } from '../plan/issue-codes.js';
import type { Localized } from '../vocabulary/localized.js';
import { type Command, folderParameter } from './command.js';
import { formatIssues } from './format-issues.js';
import { print, showProgress } from './terminal.js';

/** What to do with a folder that `xianxing new` drew up. */
const next: Localized = {
  zh: '先补上各个错误所缺的；再逐条核对，核对过的删去“待核”注释；全部核对之后，在 plan.yaml 写 reviewed: true。',
  en: 'First add what the errors ask for; then look at each remark and delete it when checked; at the end write reviewed: true in plan.yaml.',
};

/** `xianxing check`: prints everything that is wrong with a data folder. */
export const checkCommand: Command = {
  name: 'check',
  summary: { zh: '检查数据文件夹，列出全部问题', en: 'Check a data folder and list every problem' },
  parameters: [folderParameter],
  options: [{ name: 'json', value: null, summary: { zh: '以 JSON 输出', en: 'Print the issues as JSON' } }],
  examples: [
    {
      call: 'xianxing check my-plan/data',
      does: {
        zh: '逐条列出问题：文件、行、错在哪里、怎样改',
        en: 'Each problem with file, line and what to write instead',
      },
    },
    { call: 'xianxing check my-plan/data --json', does: { zh: '供其他程序读取', en: 'For other programs' } },
  ],
  async run(values, [folder = ''], terminal) {
    showProgress({ zh: '正在检查……', en: 'Checking …' }, terminal);
    const { issues } = await readPlan(folder);
    if (values.json) terminal.out(JSON.stringify(issues, null, 2));
    else {
      for (const line of formatIssues(issues, terminal)) terminal.out(line);
      if (issues.some(({ code }) => code === ('to-check' satisfies IssueCode))) print(next, terminal);
    }
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
