import { findNumerals } from '../../text/numerals.js';
import { textFiles } from '../../text/text-issue.js';
import { type Check, problemAt } from './problem.js';
import { coveredBy, holdsQuotations, occurrences, quotedSpans } from './spans.js';

/**
 * Every numeral of the text, Arabic or Chinese, is a target's, a baseline's, explained as none, a date, a document number, an
 * outline number, or part of a word in numerals.yaml.
 */
export const checkNumerals: Check = (draft) => {
  if ([...draft.unreadable].some(holdsQuotations) || draft.flawed.has('text/numerals.yaml')) return [];
  const quoted = quotedSpans(draft, ['target', 'baseline', 'mention', 'non-target']);
  return draft.clauses.flatMap(({ id, text }) => {
    const explained = draft.numerals.flatMap(({ record }) => occurrences(text, record.words));
    const accounted = coveredBy([...quoted(id), ...explained]);
    return findNumerals(text)
      .filter((numeral) => numeral.class === null)
      .filter(({ index, text: printed }) => {
        const span = { from: index, to: index + printed.length };
        return !accounted(span);
      })
      .map(({ index, text: printed }) => {
        const around = text.slice(Math.max(0, index - 3), index + printed.length + 3);
        return problemAt(draft, { file: textFiles.edited, path: id }, '', {
          code: 'numeral-unaccounted',
          message: {
            zh: `条款 ${id} 的数字“${printed}”（…${around}…）没有归类`,
            en: `nothing accounts for "${printed}" (…${around}…) in clause ${id}`,
          },
          hint: {
            zh: '写成目标，或在 text/numerals.yaml 归类',
            en: 'Write a target, or an entry in text/numerals.yaml',
          },
        });
      });
  });
};

/** Every entry of numerals.yaml is a word of the text that holds a numeral. */
export const checkNumeralEntries: Check = (draft) =>
  (draft.clauses.length === 0 ? [] : draft.numerals).flatMap((place) => {
    const { words } = place.record;
    const occurs = draft.clauses.some((clause) => clause.text.includes(words));
    if (occurs && findNumerals(words).length > 0) return [];
    const [zh, en] = occurs ? ['不含数字', 'holds no numeral'] : ['不在文本中', 'does not occur in the text'];
    return problemAt(draft, place, 'words', {
      code: 'numeral-unused',
      message: { zh: `“${words}”${zh}`, en: `"${words}" ${en}` },
      hint: { zh: '删去或改正此条', en: 'Remove the entry, or correct it' },
    });
  });
