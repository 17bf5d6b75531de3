import type { Issue } from '../vocabulary/issue.js';
import { isFourfold } from './fourfold.js';
import type { Repair } from './repair.js';
import { repairIssue } from './repair-issue.js';

/** `- 1 -`, `第 1 页`, `1/12`. A bare number needs a reason: it may as well be a cell of a table. */
const pageNumber = /^(?:[-–—·]+\d+[-–—·]+|第\d+页(?:共\d+页)?|\d+\/\d+)$/;

/** The issue where a repair (already without white space) does not do what its rule says; null where it does. */
export function checkRepairRule(repair: Repair, index: number): Issue | null {
  return keepsRule(repair) ? null : repairIssue('repair-breaks-rule', index, repair);
}

function keepsRule({ rule, printed, edited, reason }: Repair): boolean {
  const reasoned = Boolean(reason?.zh.trim() && reason.en.trim());
  if (printed === '' || printed === edited) return false;
  if (rule === 'page-furniture') return edited === '' && (pageNumber.test(printed.normalize('NFKC')) || reasoned);
  if (rule === 'fourfold') return isFourfold(printed, edited);
  return rule === 'word' && reasoned;
}
