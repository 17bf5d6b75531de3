import type { IndicatorKind } from '../plan/indicator.js';
import type { Target } from '../plan/target.js';
import type { Localized } from '../vocabulary/localized.js';
import { recurrenceWords } from './table-words.js';

const comparisons = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

/**
 * What a target promises, short enough for a table: comparison and number without the unit of measure, or the words for an event
 * or a direction; how often it recurs stands in front.
 *
 * A strict comparison (超 350, more than 350) is `>`, one that includes the number is `≥`.
 *
 * @param kind - Of the indicator: an event is promised to happen, not to reach 1.
 * @example
 * formatTarget({
 *   id: 'lamps-2030', indicator: 'lamps', period: '2030', recurrence: null, periodBasis: 'stated', maintain: false,
 *   note: null, clause: 'goals-s1', quote: '超 350 盏', operator: '>', value: 350, of: null,
 * }, 'stock').zh; //=> '> 350'
 */
export function formatTarget(target: Target, kind: IndicatorKind): Localized {
  const promise = formatPeriodTarget(target, kind);
  if (target.recurrence === null) return promise;
  const often = recurrenceWords[target.recurrence.every];
  return { zh: `${often.zh} ${promise.zh}`, en: `${often.en} ${promise.en}` };
}

/**
 * What a target promises of one period: as {@link formatTarget} says it, without how often it recurs.
 *
 * @example
 * formatPeriodTarget({ operator: '>=', value: 1, of: null, recurrence: { every: 'half' } }, 'periodic').en; //=> '≥ 1'
 */
export function formatPeriodTarget(target: Target, kind: IndicatorKind): Localized {
  switch (target.operator) {
    case 'increase':
      return { zh: '提高', en: 'increase' };
    case 'decrease':
      return { zh: '降低', en: 'decrease' };
    case 'improve':
      return { zh: `进步 ≥ ${target.value}`, en: `better by ≥ ${target.value}` };
    case 'in':
      return same(`${target.low}–${target.high}`);
    default:
      if (kind === 'event') return { zh: '实现', en: 'to happen' };
      return same(`${comparisons[target.operator]} ${target.value}${target.of === null ? '' : ` / ${target.of}`}`);
  }
}

function same(text: string): Localized {
  return { zh: text, en: text };
}
