import type { Clause } from '../../text/clause.js';
import { textFiles } from '../../text/text-issue.js';
import { type Check, problemAt } from './problem.js';

/** Every clause that has words has a translation, in a plan whose data have an English side. */
export const checkTranslations: Check = (draft) => {
  if (draft.unreadable.has(textFiles.translation) || draft.onlyChinese) return [];
  const translated = new Set(draft.translation.map(({ record }) => record.clause));
  return draft.clauses
    .filter((clause) => hasWords(clause) && !translated.has(clause.id))
    .map((clause) =>
      problemAt(draft, { file: textFiles.translation, path: clause.id }, '', {
        code: 'missing-translation',
        message: {
          zh: `条款 ${clause.id} 没有译文：${clause.text}`,
          en: `clause ${clause.id} has no translation: ${clause.text}`,
        },
        hint: { zh: `加一行：[${clause.id}] …`, en: `Add a line: [${clause.id}] …` },
      }),
    );
};

/** Whether there is anything to translate: numbers and marks alone are the same in every language. */
function hasWords({ text }: Clause): boolean {
  return /\p{L}/u.test(text);
}
