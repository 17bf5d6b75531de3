import { checkFiles } from '../files/check-files.js';
import { checkObservation } from '../files/observing/check-observation.js';
import { readFolder } from '../files/read-folder.js';
import { missingFolder } from '../files/read-plan.js';
import { planDifferences } from '../table/plan-differences.js';
import type { Command } from './command.js';
import { formatIssues } from './format-issues.js';
import { cellsOf } from './observing/cells-of.js';
import { findDataFolder } from './observing/find-data-folder.js';
import { observeOptions } from './observing/observe-options.js';
import { tellChanges, tellRow } from './observing/tell-recorded.js';
import { tellRefused } from './observing/tell-refused.js';
import { writeUnlessChanged } from './observing/write-unless-changed.js';
import { textOf } from './option-values.js';
import { print, showProgress } from './terminal.js';

/** `xianxing observe`: records one measurement as one row, and says what it changes. */
export const observeCommand: Command = {
  name: 'observe',
  summary: {
    zh: '记录一个观测值：检查后加一行，并说明判断有什么变化',
    en: 'Record a measurement: checks it, adds one row, says what it changes',
  },
  parameters: [
    { name: { zh: '指标', en: 'indicator' }, summary: { zh: '指标编号', en: 'Id of the indicator' } },
    {
      name: { zh: '时期', en: 'period' },
      summary: {
        zh: '如 2021、2021-H1、2021-Q3、2021-07、2021-07-15',
        en: '2021, 2021-H1, 2021-Q3, 2021-07 or 2021-07-15',
      },
    },
    {
      name: { zh: '值', en: 'value' },
      summary: {
        zh: '只写数字，照来源的位数；事件为 0 或 1',
        en: 'Digits as the source prints them; 0 or 1 for an event',
      },
    },
  ],
  options: observeOptions,
  examples: [
    {
      call: 'xianxing observe high-tech-enterprises 2021 412 --source yearbook-2022 --quote "高新技术企业412家"',
      does: { zh: '检查、写入、说明变化', en: 'Checks it, writes it, says what it changes' },
    },
    {
      call: 'xianxing observe leading-group 2021 1 --occurred-on 2021-03-02 --source notice --quote "领导小组成立" --dry-run',
      does: { zh: '一件事已经发生；只试不写', en: 'Something that happened; tried, not written' },
    },
  ],
  async run(values, [indicator = '', ...periodAndValue], terminal) {
    const folder = textOf(values, 'folder') ?? (await findDataFolder());
    showProgress({ zh: '正在检查……', en: 'Checking …' }, terminal);
    const files = await readFolder(folder);
    const { plan: before, issues } = files ? checkFiles(files) : { plan: null, issues: [missingFolder(folder)] };
    if (files === null || before === null) {
      for (const line of formatIssues(issues, terminal)) terminal.out(line);
      print(
        { zh: '请先改好这些，再记录。没有写任何文件。', en: 'Mend this first, then record. Nothing was written.' },
        terminal,
      );
      return 1;
    }
    const cells = cellsOf(values, periodAndValue, before, terminal.today);
    const checked = checkObservation(files, indicator, cells);
    const { file, line } = checked;
    if (checked.after === null) {
      tellRefused(checked.issues, file, line, terminal);
      return 1;
    }
    const dryRun = values['dry-run'] === true;
    const meanwhile = dryRun ? null : await writeUnlessChanged(folder, files, checked.changed);
    if (meanwhile !== null) {
      print(
        {
          zh: `${meanwhile} 刚被别的程序改过，没有写任何文件。请再试一次。`,
          en: `${meanwhile} was changed by somebody else just now; nothing was written. Try again.`,
        },
        terminal,
      );
      return 1;
    }
    print(
      dryRun
        ? {
            zh: `试运行，没有写任何文件。将成为 ${file} 第 ${line} 行：`,
            en: `A dry run; nothing was written. It would be line ${line} of ${file}:`,
          }
        : { zh: `已记入 ${file} 第 ${line} 行：`, en: `Recorded as line ${line} of ${file}:` },
      terminal,
    );
    tellRow(cells, terminal);
    if (checked.issues.length > 0) for (const text of formatIssues(checked.issues, terminal)) terminal.out(text);
    tellChanges(planDifferences(before, checked.after), terminal);
    return 0;
  },
};
