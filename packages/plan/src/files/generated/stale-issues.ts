import type { IssueCode } from '../../plan/issue-codes.js';
import type { Issue } from '../../vocabulary/issue.js';
import type { Localized } from '../../vocabulary/localized.js';
import { shiftedClauses } from './clause-list.js';

const howToMend: Localized = {
  zh: '运行 xianxing build 并提交；编号一经公布即为接口',
  en: 'Run xianxing build and commit the file; published ids are an API',
};

/** Issues where the committed list of clauses is not that of the text; null stands for a file that is not there. */
export function clauseListIssues(file: string, committed: string | null, current: string): Issue[] {
  if (committed === null) return [missing('clauses-shifted', file)];
  const words = { added: ['是新的', 'is new'], removed: ['没有了', 'is gone'], changed: ['的文字变了', 'has other words'] } as const;
  return shiftedClauses(committed, current).map(({ id, change, line }) => {
    const [zh, en] = words[change];
    return issue('clauses-shifted', file, line, id, { zh: `条款 ${id} ${zh}`, en: `clause ${id} ${en}` });
  });
}

/** Issues where the committed ids are not those of the data. */
export function idsIssues(file: string, committed: string | null, current: string): Issue[] {
  if (committed === null) return [missing('ids-stale', file)];
  const before = committed.split(/\r?\n/);
  const after = current.split('\n');
  const gone = before.flatMap((text, index) =>
    after.includes(text) ? [] : [issue('ids-stale', file, index + 1, '', { zh: `已没有：${text.trim()}`, en: `no more: ${text.trim()}` })],
  );
  const added = after
    .filter((text) => !before.includes(text))
    .map((text) => issue('ids-stale', file, null, '', { zh: `缺少：${text.trim()}`, en: `missing: ${text.trim()}` }));
  const found = [...gone, ...added];
  if (found.length > 0 || before.join('\n') === current) return found;
  return [issue('ids-stale', file, null, '', { zh: '编号的顺序变了', en: 'the ids are in another order' })];
}

function missing(code: IssueCode, file: string): Issue {
  return issue(code, file, null, '', { zh: `没有文件 ${file}`, en: `there is no file ${file}` });
}

function issue(code: IssueCode, file: string, line: number | null, path: string, message: Localized): Issue {
  return { code, severity: 'error', file, line, path, message, hint: howToMend };
}
