import { periodWords } from '../../attainment/explain/period-words.js';
import type { Plan } from '../../plan/plan.js';
import { findPromiseWords } from '../../text/promise-words.js';
import { type Period, periodParts } from '../../vocabulary/period.js';
import type { Found } from '../finding.js';
import { quotedPeriod } from '../plan-period.js';
import { quoted } from '../sides.js';
import { spaced } from '../spaced.js';

/**
 * Promises whose date lies before the plan begins or after it ends.
 *
 * @example
 * const late = { id: 'paths-2025', period: '2025', recurrence: null, periodBasis: 'stated', clause: 'a1t1s1', quote: '到 2025 年建成' };
 * const paths = { id: 'paths', name: { zh: '步道', en: 'Paths' }, targets: [late] };
 * deadlineOutsidePeriod({ clauses: [], indicators: { paths }, period: { start: '2021', end: '2023' } }).length; //=> 1
 */
export function deadlineOutsidePeriod(plan: Pick<Plan, 'clauses' | 'indicators' | 'period'>): Found[] {
  return [...inTargets(plan), ...inWords(plan)];
}

function inTargets(plan: Pick<Plan, 'clauses' | 'indicators' | 'period'>): Found[] {
  const { start, end } = plan.period;
  const [first, last] = [periodParts(start).dayBefore, periodParts(end).lastDay];
  return Object.values(plan.indicators).flatMap((indicator) =>
    indicator.targets.flatMap((target) => {
      const period = target.recurrence?.to ?? target.period;
      if (period === null) return [];
      const { lastDay } = periodParts(period);
      if (lastDay > first && lastDay <= last) return [];
      return [
        {
          indicator: indicator.id,
          sides: [quoted(target), ...quotedPeriod(plan)],
          says: {
            zh: `“${indicator.name.zh}”的期限是${spaced(periodWords(period, 'zh-CN'))}，在计划期 ${start}—${end} 年之外。`,
            en: `“${indicator.name.en}” is due in ${periodWords(period, 'en')}, outside the period of the plan, ${start}–${end}.`,
          },
          resolve,
        },
      ];
    }),
  );
}

const resolve = {
  zh: '核对年份；如是远期目标，写明计划期末应到哪一步。',
  en: 'Check the year; if it is an aim beyond the plan, say what is due when the plan ends.',
};

/** Views beyond the plan, and aims that are others'. */
const notItsOwn = /展望|远景|远期|长远|国家|全国|我国|联合国|碳达峰|碳中和/;

/** Sentences without a target in the data that promise something for a year after the plan has ended. */
function inWords(plan: Pick<Plan, 'clauses' | 'indicators' | 'period'>): Found[] {
  const { start, end } = plan.period;
  const targeted = new Set(
    Object.values(plan.indicators).flatMap(({ targets }) => targets.map(({ clause }) => clause)),
  );
  return plan.clauses.flatMap(({ id, kind, text }) => {
    if (kind !== 'sentence' || targeted.has(id) || !/[0-9]{4}/.test(text) || notItsOwn.test(text)) return [];
    const words = findPromiseWords(text);
    const late = words.find(
      (word) => word.class === 'deadline' && Number(/[0-9]{4}/.exec(word.words)?.[0] ?? 0) > yearOf(end),
    );
    if (late === undefined || !words.some((word) => word.class !== 'deadline' && word.index > late.index)) return [];
    return [
      {
        indicator: null,
        sides: [quoted({ clause: id, quote: late.words }), ...quotedPeriod(plan)],
        says: {
          zh: `“${late.words}”在计划期 ${start}—${end} 年之后。`,
          en: `“${late.words}” lies after the period of the plan, ${start}–${end}.`,
        },
        resolve,
      },
    ];
  });
}

function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}
