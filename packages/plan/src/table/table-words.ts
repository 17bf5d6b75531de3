import type { Direction } from '../plan/indicator.js';
import type { Recurrence } from '../plan/target.js';
import type { Localized } from '../vocabulary/localized.js';

/** Which way is better, in words; '' where the words of the indicator say it already. */
export const directionWords: { readonly [Way in Direction]: Localized } = {
  higher: { zh: '越大越好', en: 'higher is better' },
  lower: { zh: '越小越好', en: 'lower is better' },
  band: { zh: '落在区间内为好', en: 'better within the range' },
  event: { zh: '', en: '' },
  none: { zh: '', en: '' },
};

/** How often a promise recurs. */
export const recurrenceWords: { readonly [Every in Recurrence['every']]: Localized } = {
  year: { zh: '每年', en: 'every year' },
  half: { zh: '每半年', en: 'every half-year' },
  quarter: { zh: '每季度', en: 'every quarter' },
  month: { zh: '每月', en: 'every month' },
};
