import { newFolder } from '../files/new-folder/write-new-folder.js';
import { readPlan } from '../files/read-plan.js';
import type { Command } from './command.js';
import { formatIssues } from './format-issues.js';
import { print, printAside, showProgress } from './terminal.js';

/** With more files than that, what is left to a person is not counted at once: it would take minutes. */
const mostCounted = 2000;

/** `xianxing new`: draws up a data folder from the text of a plan. */
export const newCommand: Command = {
  name: 'new',
  summary: { zh: '由计划的文字起草数据文件夹', en: 'Draw up a data folder from the text of a plan' },
  parameters: [
    {
      name: { zh: '文件夹', en: 'folder' },
      summary: { zh: '新的数据文件夹；不能已有内容', en: 'The new data folder; it must not hold anything yet' },
    },
  ],
  options: [
    {
      name: 'text',
      value: { zh: '文件', en: 'file' },
      summary: { zh: '计划的文字（UTF-8 或 GB18030）', en: 'The words of the plan (UTF-8 or GB18030)' },
    },
  ],
  examples: [
    {
      call: 'xianxing new my-plan/data --text my-plan.txt',
      does: {
        zh: '整理文本，列出任务、责任单位和像是目标的词句，逐条标出待核之处',
        en: 'The text edited, tasks, responsible units and what looks like a target, with everything marked that needs a look',
      },
    },
    {
      call: 'xianxing check my-plan/data',
      does: { zh: '之后：还要由人补上什么', en: 'Then: what a person has to add' },
    },
  ],
  async run(values, [folder = ''], terminal) {
    if (typeof values.text !== 'string') {
      printAside(
        { zh: '缺少 --text <文件>：计划的文字', en: '--text <file> is missing: the words of the plan' },
        terminal,
      );
      return 2;
    }
    showProgress({ zh: '正在读取……', en: 'Reading …' }, terminal);
    const { found, issues } = await newFolder(folder, values.text);
    if (found === null) {
      for (const line of formatIssues(issues, terminal)) terminal.err(line);
      return 1;
    }
    const { tasks, responsibleUnits, indicators, targets, repairs } = found;
    print(
      {
        zh: `已写 ${folder}：任务 ${tasks}，责任单位 ${responsibleUnits}，指标 ${indicators}（像是目标的 ${targets}），文本修复 ${repairs}`,
        en: `Wrote ${folder}: tasks ${tasks}, responsible units ${responsibleUnits}, indicators ${indicators} (what looks like a target: ${targets}), repairs of the text ${repairs}`,
      },
      terminal,
    );
    if (indicators > mostCounted) {
      print({ zh: `下一步：xianxing check ${folder}`, en: `Next: xianxing check ${folder}` }, terminal);
      return 0;
    }
    showProgress({ zh: '正在检查……', en: 'Checking …' }, terminal);
    const left = (await readPlan(folder)).issues;
    const errors = left.filter(({ severity }) => severity === 'error').length;
    print(
      {
        zh: `还要由人补上 ${errors} 处，看过 ${left.length - errors} 处；逐条见 xianxing check ${folder}`,
        en: `Left to a person: ${errors} to add, ${left.length - errors} to look at; see xianxing check ${folder}`,
      },
      terminal,
    );
    return 0;
  },
};
