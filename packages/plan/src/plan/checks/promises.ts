import { findPromiseWords } from '../../text/promise-words.js';
import { textFiles } from '../../text/text-issue.js';
import { type Check, problemAt } from './problem.js';
import { coveredBy, holdsQuotations, occurrences, quotedSpans, type Span } from './spans.js';

/**
 * Every word that may promise something stands in the quote of a target, or is listed with the reason why it is none. A
 * deadline belongs to the target of its sentence, whether the quote holds it or not.
 */
export const checkPromises: Check = (draft) => {
  if ([...draft.unreadable].some(holdsQuotations)) return [];
  const accounted = quotedSpans(draft, ['target', 'baseline', 'mention', 'non-target']);
  const targets = quotedSpans(draft, ['target']);
  return draft.clauses
    .filter(({ kind }) => kind === 'sentence' || kind === 'task' || kind === 'safeguard')
    .flatMap(({ id, text }) => {
      const hasTarget = targets(id).length > 0;
      const isAccounted = coveredBy(accounted(id));
      const words = findPromiseWords(text).filter(({ words, index, class: sort }) => {
        if (sort === 'deadline' && hasTarget) return false;
        const span = { from: index, to: index + words.length };
        return !isAccounted(span);
      });
      return words.map((word) =>
        problemAt(draft, { file: textFiles.edited, path: id }, '', {
          code: 'promise-unaccounted',
          message: {
            zh: `条款 ${id} 的“${word.words}”既不是目标，也没有说明`,
            en: `"${word.words}" in clause ${id} is neither a target nor listed as none`,
          },
          hint: {
            zh: '在 indicators/ 写目标，或在 text/non-targets.yaml 写理由',
            en: 'Write a target in indicators/, or a reason in text/non-targets.yaml',
          },
        }),
      );
    });
};

/** Nothing is listed as no target that a target promises. */
export const checkNonTargets: Check = (draft) => {
  const texts = new Map(draft.clauses.map((clause) => [clause.id, clause.text]));
  const promised = quotedSpans(draft, ['target']);
  return draft.nonTargets.flatMap((place) => {
    const { clause, quote } = place.record;
    // A clause or quote that is not there is a problem of its own.
    const spans = occurrences(texts.get(clause) ?? '', quote);
    const inTarget = (span: Span) => promised(clause).some(({ from, to }) => from <= span.from && span.to <= to);
    if (spans.length === 0 || !spans.every(inTarget)) return [];
    return problemAt(draft, place, 'quote', {
      code: 'non-target-unused',
      message: { zh: `“${quote}”已在目标的引语中`, en: `"${quote}" stands in the quote of a target` },
      hint: { zh: '删去此条，或删去目标', en: 'Remove this entry, or the target' },
    });
  });
};
