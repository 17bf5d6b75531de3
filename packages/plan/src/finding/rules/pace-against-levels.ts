import { differenceWords } from '../../attainment/explain/amount-words.js';
import { periodWords } from '../../attainment/explain/period-words.js';
import { type PrintedLevel, printedLevels, signOf } from '../../plan/levels.js';
import type { Plan } from '../../plan/plan.js';
import type { ImprovementTarget, Recurrence, Target } from '../../plan/target.js';
import type { Language, Localized } from '../../vocabulary/localized.js';
import { periodEnd, periodLength, periodsWithin } from '../../vocabulary/period.js';
import type { Found } from '../finding.js';
import { groupBy } from '../group-by.js';
import { quoted } from '../sides.js';
import { spaced } from '../spaced.js';

/**
 * A promised improvement in every period that the levels of the same indicator fall short of: 每年进步三位以上 beside
 * 101, 99, 97, 95.
 *
 * @example
 * const level = (period, value) => ({ id: `rank-${period}`, period, operator: '<=', value, of: null, clause: 'goals-t1r1c3', quote: `${value}` });
 * const pace = { operator: 'improve', value: 3, relativeTo: 'previous-actual', recurrence: { every: 'year', from: '2021', to: '2022' }, period: null, clause: 'a1t1s1', quote: '每年进步三位' };
 * const rank = { id: 'rank', name: { zh: '名次', en: 'Rank' }, kind: 'rank', direction: 'lower', unitOfMeasure: { text: { zh: '位', en: 'places' }, basis: 'stated' }, baseline: null, targets: [level('2021', 12), level('2022', 10), pace] };
 * paceAgainstLevels({ indicators: { rank } }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['每年进步三位', '12', '10']]
 */
export function paceAgainstLevels({ indicators }: Pick<Plan, 'indicators'>): Found[] {
  return Object.values(indicators).flatMap((indicator) => {
    const sign = signOf(indicator.direction);
    if (sign === null) return [];
    return indicator.targets.filter(isPace).flatMap((pace) => {
      const slow = steps(printedLevels(indicator, sign), pace).filter(
        ({ from, to }) => (to.value - from.value) * sign < pace.value,
      );
      if (slow.length === 0) return [];
      const levels = [...new Set(slow.flatMap(({ from, to }) => [from, to]))];
      const byGain = [...groupBy(slow, ({ from, to }) => (to.value - from.value) * sign)];
      const step = (value: number, language: Language) => differenceWords(`${value}`, indicator, language);
      const years = (of: typeof slow, language: Language, join: string) =>
        of.map(({ to }) => periodWords(to.period, language)).join(join);
      return [
        {
          indicator: indicator.id,
          sides: [quoted(pace), ...levels.map(quoted)],
          says: {
            zh: `一处承诺“${indicator.name.zh}”${everyWords[pace.recurrence.every].zh}至少进步${spaced(step(pace.value, 'zh-CN'))}，而逐期目标${byGain.map(([gain, of]) => `在${spaced(years(of, 'zh-CN', '、'))}只进${spaced(step(gain, 'zh-CN'))}`).join('，')}。`,
            en: `One place promises that “${indicator.name.en}” improves by at least ${step(pace.value, 'en')} ${everyWords[pace.recurrence.every].en}, but the levels set for the periods gain only ${byGain.map(([gain, of]) => `${step(gain, 'en')} in each of ${years(of, 'en', ', ')}`).join('; ')}.`,
          },
          resolve: {
            zh: '调整逐期目标，或改进度的说法，使两处相符。',
            en: 'Change the levels of the periods or the promised pace, so that the two agree.',
          },
        },
      ];
    });
  });
}

/** A baseline is one point, not a pace; an improvement on it says nothing of single steps. */
function isPace(target: Target): target is ImprovementTarget & { readonly recurrence: Recurrence } {
  return target.operator === 'improve' && target.recurrence !== null && target.relativeTo !== 'baseline';
}

/** Levels of two periods that follow each other, the later one within the recurrence. */
function steps(levels: readonly PrintedLevel[], { recurrence }: ImprovementTarget) {
  if (recurrence === null) return [];
  const { every, from, to } = recurrence;
  const ofLength = levels.filter(({ period }) => periodLength(period) === every);
  const inTime = new Set(periodsWithin(from, to, every));
  return ofLength
    .filter(({ period }) => inTime.has(period))
    .flatMap((later) => {
      const before = ofLength.find(({ period }) => isNext(period, later.period, every));
      return before ? [{ from: before, to: later }] : [];
    });
}

function isNext(period: string, later: string, every: 'year' | 'half' | 'quarter' | 'month'): boolean {
  return periodEnd(period) < periodEnd(later) && periodsWithin(period, later, every).length === 2;
}

const everyWords: { readonly [Every in Recurrence['every']]: Localized } = {
  year: { zh: '每年', en: 'every year' },
  half: { zh: '每半年', en: 'every half-year' },
  quarter: { zh: '每季度', en: 'every quarter' },
  month: { zh: '每月', en: 'every month' },
};
