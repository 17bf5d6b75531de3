import { readPlanOrRelease } from '../files/read-plan-or-release.js';
import { planDifferences } from '../table/plan-differences.js';
import { inLanguage } from '../vocabulary/localized.js';
import type { Command } from './command.js';
import { type DifferenceSection, differenceSections } from './differences/difference-sections.js';
import { toMarkdown } from './differences/to-markdown.js';
import { formatIssues } from './format-issues.js';
import { dateOf } from './option-values.js';
import { paint } from './paint.js';
import { print, printAside, printItem, showProgress, type Terminal } from './terminal.js';
import { wrap } from './wrap.js';

/** `xianxing diff`: what changed between two versions of a plan's data. */
export const diffCommand: Command = {
  name: 'diff',
  summary: {
    zh: '比较两个数据文件夹或两次发布：判断、观测值、目标、指标、来源、条款',
    en: 'Compare two data folders or releases: verdicts, observations, targets, indicators, sources, clauses',
  },
  parameters: [
    {
      name: { zh: '旧', en: 'old' },
      summary: {
        zh: '数据文件夹，或含 plan.json 的文件夹，或这样的文件',
        en: 'A data folder, a folder with a plan.json, or such a file',
      },
    },
    { name: { zh: '新', en: 'new' }, summary: { zh: '同上', en: 'The same' } },
  ],
  options: [
    {
      name: 'as-of',
      value: { zh: '日期', en: 'date' },
      summary: {
        zh: '两边都判断到这一天；默认各到自己的数据日期',
        en: 'Judge both as of this day; each as of its own date of the data if left out',
      },
    },
    {
      name: 'markdown',
      value: null,
      summary: { zh: '以 Markdown 输出，供合并请求使用', en: 'As Markdown, for a pull request' },
    },
    { name: 'json', value: null, summary: { zh: '以 JSON 输出', en: 'As JSON' } },
  ],
  examples: [
    {
      call: 'xianxing diff old/data new/data',
      does: {
        zh: '列出全部不同；有没有不同都以 0 退出',
        en: 'Lists all that differs; exits with 0 whether or not anything does',
      },
    },
    {
      call: 'xianxing diff releases/1.0.0 releases/1.1.0 --markdown',
      does: { zh: '比较两次发布', en: 'Between two releases' },
    },
  ],
  async run(values, [old = '', latest = ''], terminal) {
    const asOf = dateOf(values, 'as-of');
    showProgress({ zh: '正在读取两边……', en: 'Reading both sides …' }, terminal);
    const [before, after] = [await readPlanOrRelease(old), await readPlanOrRelease(latest)];
    if (before.plan === null || after.plan === null) {
      for (const [path, { plan, issues }] of [
        [old, before],
        [latest, after],
      ] as const) {
        if (plan !== null) continue;
        printAside({ zh: `${path} 有错误，无法比较：`, en: `${path} has errors and cannot be compared:` }, terminal);
        for (const line of formatIssues(issues, terminal)) terminal.err(line);
      }
      return 1;
    }
    if (before.plan.id !== after.plan.id) {
      const [was, is] = [before.plan.id, after.plan.id];
      printAside(
        {
          zh: `注意：两边不是同一份计划（${was}，${is}）。`,
          en: `Note: these are two different plans (${was}, ${is}).`,
        },
        terminal,
      );
    }
    const differences = planDifferences(before.plan, after.plan, asOf === undefined ? {} : { asOf });
    const sections = differenceSections(differences, before.plan, after.plan);
    if (values.json) terminal.out(JSON.stringify(differences, null, 2));
    else if (values.markdown && sections.length > 0)
      for (const line of toMarkdown(sections, terminal.language)) terminal.out(line);
    else printSections(sections, terminal);
    return 0;
  },
};

function printSections(sections: readonly DifferenceSection[], terminal: Terminal): void {
  if (sections.length === 0) print({ zh: '没有不同', en: 'Nothing differs' }, terminal);
  for (const [index, { title, lines }] of sections.entries()) {
    if (index > 0) terminal.out('');
    for (const line of wrap(inLanguage(title, terminal.language), terminal.columns, ''))
      terminal.out(paint(line, 'strong', terminal));
    for (const line of lines) printItem(line, terminal);
  }
}
