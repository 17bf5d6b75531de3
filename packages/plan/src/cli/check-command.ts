import { readPlan } from '../files/read-plan.js';
import { formatIssues } from './format-issues.js';
import type { Command } from './terminal.js';

/** `xianxing check`: prints everything that is wrong with a data folder. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check <folder> [--json]',
  summary: { zh: '检查数据文件夹，列出全部问题', en: 'Check a data folder and list every problem' },
  folders: ['folder'],
  options: [{ name: 'json', type: 'boolean', summary: { zh: '以 JSON 输出', en: 'Print the issues as JSON' } }],
  async run(values, [folder = ''], terminal) {
    const { issues } = await readPlan(folder);
    if (values.json) terminal.out(JSON.stringify(issues, null, 2));
    else for (const line of formatIssues(issues, terminal)) terminal.out(line);
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
