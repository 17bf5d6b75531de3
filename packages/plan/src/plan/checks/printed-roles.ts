import { parseResponsibilities } from '../../text/responsibilities.js';
import { textFiles } from '../../text/text-issue.js';
import { type Check, problemAt } from './problem.js';

/** A role that a task does not know (指导, 监督) is not passed over in silence. */
export const checkRoles: Check = (draft) =>
  Object.values(parseResponsibilities(draft.clauses))
    .flat()
    .filter(({ role, inherited }) => !inherited && role === 'other')
    .map(({ clause, label, names }) =>
      problemAt(draft, { file: textFiles.edited, path: clause }, '', {
        code: 'role-left-out',
        severity: 'warning',
        message: {
          zh: `“${label}”不是牵头、负责或参与，${names.join('、')}不列入任务`,
          en: `"${label}" is neither leading, responsible nor taking part; ${names.join(', ')} is not listed with the task`,
        },
        hint: { zh: '原文如此则在 text/notes.yaml 写校注', en: 'If it is so printed, write a note in text/notes.yaml' },
      }),
    );
