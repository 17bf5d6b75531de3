import type { Plan } from '../../plan/plan.js';
import type { Target } from '../../plan/target.js';
import { findPromiseWords } from '../../text/promise-words.js';
import type { Found } from '../finding.js';
import { groupBy } from '../group-by.js';
import { quotedPeriod } from '../plan-period.js';
import { absent, quoted } from '../sides.js';

/**
 * Promises without a date: only the end of the plan, which its title prints, can stand for it. A date or a frequency in the
 * promise, or before it in the sentence, is one. All promises of one clause are one finding.
 *
 * @example
 * const promise = { period: '2023', recurrence: null, periodBasis: 'inferred', clause: 'a1t1s1', quote: '成立步道协会' };
 * const club = { id: 'club', name: { zh: '步道协会', en: 'Club' }, targets: [promise] };
 * deadlineMissing({ clauses: [], indicators: { club } }).map(({ sides }) => sides[0].quote); //=> ['成立步道协会']
 */
export function deadlineMissing(plan: Pick<Plan, 'clauses' | 'indicators'>): Found[] {
  const words = new Map(plan.clauses.map(({ id, text }) => [id, text]));
  const undated = Object.values(plan.indicators).flatMap((indicator) =>
    indicator.targets
      .filter(({ period, periodBasis, clause, quote }) => {
        const text = words.get(clause) ?? '';
        // A standard for each (面积原则上不少于…) has no day on which it is done.
        const standard = quote.includes('原则上');
        return (
          period !== null &&
          periodBasis === 'inferred' &&
          !standard &&
          !saysWhen(text, text.indexOf(quote) + quote.length)
        );
      })
      .map((target) => ({ indicator, target })),
  );
  const order = new Map(plan.clauses.map(({ id }, index) => [id, index]));
  return [...groupBy(undated, ({ target }) => target.clause)]
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([clause, promises]) => ({
      indicator: promises.length === 1 ? (promises[0]?.indicator.id ?? null) : null,
      sides: [
        ...withoutParts(promises.map(({ target }) => target)).map(quoted),
        absent(clause, { zh: '这句话没有写期限', en: 'This clause names no date' }),
        ...quotedPeriod(plan),
      ],
      says: {
        zh: `承诺${promises.map(({ indicator }) => `“${indicator.name.zh}”`).join('、')}，没有写明何时完成，只能以计划期末为准。`,
        en: `${promises.map(({ indicator }) => `“${indicator.name.en}”`).join(' and ')} ${promises.length === 1 ? 'is' : 'are'} promised without a date; only the end of the plan can stand for it.`,
      },
      resolve: { zh: '写明完成的年份或日期。', en: 'Say by which year or day it will be done.' },
    }));
}

/** Whether a date or a frequency stands before that place, in the same part of the sentence. */
function saysWhen(text: string, until: number): boolean {
  const part = text.slice(text.lastIndexOf('；', until - 1) + 1, until);
  return findPromiseWords(part).some((word) => word.class === 'deadline' || word.class === 'frequency');
}

/** The quotes that are no part of another one. */
function withoutParts(targets: readonly Target[]): Target[] {
  return targets.filter(
    (target) => !targets.some((other) => other.quote !== target.quote && other.quote.includes(target.quote)),
  );
}
