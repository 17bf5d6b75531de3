import { readPlan } from '../files/read-plan.js';
import { findings } from '../finding/findings.js';
import { type Command, folderParameter } from './command.js';
import { formatFindings } from './format-findings.js';
import { tellErrors } from './tell-errors.js';
import { showProgress } from './terminal.js';

/** `xianxing findings`: prints what the plan's own text contradicts, leaves out or misprints. */
export const findingsCommand: Command = {
  name: 'findings',
  summary: {
    zh: '查出计划原文的矛盾、缺漏和疑误',
    en: 'Find what the text of a plan contradicts, leaves out or misprints',
  },
  parameters: [folderParameter],
  options: [
    { name: 'json', value: null, summary: { zh: '以 JSON 输出', en: 'Print the findings as JSON' } },
    {
      name: 'strict',
      value: null,
      summary: { zh: '有疑点时退出码为 1；不加则为 0', en: 'Exit with 1 where there are findings; else with 0' },
    },
  ],
  examples: [
    {
      call: 'xianxing findings my-plan/data',
      does: {
        zh: '逐条列出：说什么、两边的原话和条款、怎样消除',
        en: 'What each says, the words on both sides with their clauses, what would resolve it',
      },
    },
    {
      call: 'xianxing findings my-plan/data --strict',
      does: { zh: '印发前把关：有疑点则失败', en: 'Before printing: fail where anything is found' },
    },
  ],
  async run(values, [folder = ''], terminal) {
    showProgress({ zh: '正在查找……', en: 'Looking …' }, terminal);
    const { plan, issues } = await readPlan(folder);
    if (plan === null) {
      tellErrors(issues, folder, terminal);
      return 1;
    }
    const found = findings(plan);
    if (values.json) terminal.out(JSON.stringify(found, null, 2));
    else for (const line of formatFindings(found, terminal)) terminal.out(line);
    return values.strict && found.length > 0 ? 1 : 0;
  },
};
