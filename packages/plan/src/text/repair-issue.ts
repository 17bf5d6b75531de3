import type { Issue } from '../vocabulary/issue.js';
import type { Localized } from '../vocabulary/localized.js';
import type { Repair, RepairRule } from './repair.js';
import { textFiles, textIssue } from './text-issue.js';

type RepairCode = 'repair-fits-nothing' | 'repair-ambiguous' | 'repair-out-of-order' | 'repair-breaks-rule';

const ruleHints: Readonly<Record<RepairRule, Localized>> = {
  'page-furniture': {
    zh: 'page-furniture 只删页码等：edited 须为空；不是页码的要写 reason',
    en: 'page-furniture only drops page numbers and the like: "edited" is empty; what is no page number needs a reason',
  },
  fourfold: {
    zh: 'fourfold：printed 须是 edited 分成几段、每段连续印四次（或一次）',
    en: 'fourfold: "printed" is "edited" cut into pieces, each printed four times in succession (or once)',
  },
  word: {
    zh: 'word：printed 与 edited 不同，且必须有中英文 reason',
    en: 'word: "printed" and "edited" differ, and a reason in Chinese and English is needed',
  },
};

/** The issue that a repair does not apply as it should; `path` is its place in the list, from 0. */
export function repairIssue(code: RepairCode, index: number, repair: Repair, places = 0): Issue {
  const printed = shorten(repair.printed);
  const messages: Readonly<Record<RepairCode, { message: Localized; hint: Localized }>> = {
    'repair-fits-nothing': {
      message: { zh: `原文中没有“${printed}”`, en: `the source nowhere has "${printed}"` },
      hint: {
        zh: '请照抄原文的字；页码须独占一行',
        en: 'Copy the words of the source exactly; page furniture must fill its line',
      },
    },
    'repair-ambiguous': {
      message: { zh: `“${printed}”在原文中有 ${places} 处`, en: `the source has "${printed}" in ${places} places` },
      hint: {
        zh: '请在 printed 和 edited 中多写几个字',
        en: 'Write more of the words around it in "printed" and "edited"',
      },
    },
    'repair-out-of-order': {
      message: {
        zh: `“${printed}”在原文中位于前一条修复之前`,
        en: `in the source "${printed}" stands before the repair listed above it`,
      },
      hint: { zh: '请按原文顺序排列', en: 'List repairs in the order of the source' },
    },
    'repair-breaks-rule': {
      message: {
        zh: `“${printed}”→“${shorten(repair.edited)}”不合规则 ${repair.rule}`,
        en: `"${printed}" → "${shorten(repair.edited)}" is not what the rule ${repair.rule} allows`,
      },
      hint: ruleHints[repair.rule] ?? {
        zh: '规则只有 page-furniture、fourfold、word',
        en: 'The rules are page-furniture, fourfold and word',
      },
    },
  };
  return textIssue({ code, file: textFiles.repairs, line: null, path: `${index}`, ...messages[code] });
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
