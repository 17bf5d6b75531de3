import type { Issue } from '../vocabulary/issue.js';
import { inLanguage } from '../vocabulary/localized.js';
import { paint } from './paint.js';
import type { Terminal } from './terminal.js';
import { wrap } from './wrap.js';

type Style = Pick<Terminal, 'columns' | 'colour' | 'language'>;

/** Issues as lines for people: by file, those with errors first, each with its line, code, what is wrong and what to write instead. */
export function formatIssues(issues: readonly Issue[], style: Style): string[] {
  const lines: string[] = [];
  let file: string | null = null;
  for (const issue of errorsFirst(issues)) {
    if (issue.file !== file) {
      if (file !== null) lines.push('');
      file = issue.file;
      lines.push(paint(file, 'strong', style));
    }
    lines.push(...formatIssue(issue, style));
  }
  if (issues.length > 0) lines.push('');
  return [...lines, paint(countLine(issues, style), issues.some(isError) ? 'bad' : 'good', style)];
}

/** The files that hold an error before the others, plan.yaml first of all, each in its own order. */
function errorsFirst(issues: readonly Issue[]): readonly Issue[] {
  const broken = new Set(issues.filter(isError).map(({ file }) => file));
  const rank = ({ file }: Issue) => (broken.has(file) ? (file === 'plan.yaml' ? 0 : 1) : 2);
  return [...issues].sort((a, b) => rank(a) - rank(b));
}

function formatIssue(issue: Issue, style: Style): string[] {
  const { line, code, path, message, hint, severity } = issue;
  const { columns, language } = style;
  const word = severity === 'error' ? '' : inLanguage({ zh: '提示 ', en: 'warning ' }, language);
  const head = `${String(line ?? '-').padStart(5)}  ${word}${code}`;
  const [first = '', ...more] = wrap(`${head}${path === '' ? '' : `  ${path}`}`, columns, '');
  return [
    paint(first, severity === 'error' ? 'bad' : 'warning', style),
    ...more.map((text) => `       ${text}`),
    ...wrap(inLanguage(message, language), columns, '       '),
    ...(hint ? wrap(`→ ${inLanguage(hint, language)}`, columns, '       ') : []),
  ];
}

function countLine(issues: readonly Issue[], { language }: Style): string {
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return inLanguage({ zh: '没有问题', en: 'No problems' }, language);
  return inLanguage(
    {
      zh: `${errors} 个错误，${warnings} 个提示`,
      en: `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    },
    language,
  );
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}
