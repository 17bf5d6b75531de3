import type { Issue } from '../vocabulary/issue.js';
import { formatIssues } from './format-issues.js';
import { printAside, type Terminal } from './terminal.js';

/** Says what stands in the way of a command that needs a plan: the errors alone, and where all the rest is listed. */
export function tellErrors(issues: readonly Issue[], folder: string, terminal: Terminal): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  for (const line of formatIssues(errors, terminal)) terminal.err(line);
  printAside(
    { zh: `数据有误，请先改正：xianxing check ${folder}`, en: `Mend the data first: xianxing check ${folder}` },
    terminal,
  );
}
