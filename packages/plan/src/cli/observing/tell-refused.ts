import type { Issue } from '../../vocabulary/issue.js';
import { inLanguage } from '../../vocabulary/localized.js';
import { formatIssues } from '../format-issues.js';
import { print, type Terminal } from '../terminal.js';

/** Says why a row was refused, in the words of `check`. */
export function tellRefused(issues: readonly Issue[], file: string, line: number, terminal: Terminal): void {
  for (const text of formatIssues(issues, terminal)) terminal.out(text);
  terminal.out('');
  if (issues.some(({ code, path }) => code === 'unknown-id' && path.endsWith('.source'))) tellHowToAddSource(terminal);
  print(
    {
      zh: `没有写任何文件。${file} 第 ${line} 行是要记的这一行。`,
      en: `Nothing was written. Line ${line} of ${file} is the row that was to be recorded.`,
    },
    terminal,
  );
}

function tellHowToAddSource(terminal: Terminal): void {
  print(
    {
      zh: '新的来源先写进 sources.yaml（date 是发布日期，页面没有写就不写这一行）：',
      en: 'Add a new source to sources.yaml first (date is the day of publication; leave the line out where the page gives none):',
    },
    terminal,
  );
  for (const line of inLanguage(template, terminal.language).split('\n')) terminal.out(line);
  terminal.out('');
}

const template = {
  zh: `  my-source:
    title:
      zh: 标题
      en: Title in English
    publisher:
      zh: 发布者
      en: Publisher
    url: https://…
    date: 2022-03-01
    retrieved: 2022-03-05
    language: zh-CN
    evidence: official`,
  en: `  my-source:
    title:
      zh: 中文标题
      en: Title
    publisher:
      zh: 发布者
      en: Publisher
    url: https://…
    date: 2022-03-01
    retrieved: 2022-03-05
    language: zh-CN
    evidence: official`,
};
