import type { IssueCode } from '../plan/issue-codes.js';
import type { Issue } from '../vocabulary/issue.js';
import type { Localized } from '../vocabulary/localized.js';

/** How a remark begins that asks a person to look: `# 待核 / to check: …`. */
export const toCheckMark = '待核 / to check';

const code: IssueCode = 'to-check';
const remark = /#\s?待核(?:\s?\/\s?to check)?[：:]?\s?(.*)$/;

/** A warning for every remark of a YAML file that asks a person to look. */
export function toCheck(file: string, text: string): Issue[] {
  if (!text.includes('待核')) return [];
  return text.split('\n').flatMap((line, index): Issue[] => {
    const words = remark.exec(line)?.[1];
    if (words === undefined) return [];
    return [
      {
        code,
        severity: 'warning',
        file,
        line: index + 1,
        path: '',
        message: inBoth(words),
        hint: { zh: '核对后删去这条注释', en: 'Delete the remark when you have checked it' },
      },
    ];
  });
}

/** A remark in both languages, 中文 / English, is said in one; any other as it stands. */
function inBoth(words: string): Localized {
  const at = words.lastIndexOf(' / ');
  const [zh, en] = [words.slice(0, Math.max(0, at)), words.slice(at + 3)];
  const both = /\p{Script=Han}/u.test(zh) && !/\p{Script=Han}/u.test(en);
  return both ? { zh: `待核：${zh}`, en: `to check: ${en}` } : { zh: `待核：${words}`, en: `to check: ${words}` };
}
