import type { Localized } from '../../vocabulary/localized.js';
import type { AttainmentState } from '../../vocabulary/state.js';

/**
 * Attainment states in words.
 *
 * @example
 * stateWords.met.zh; //=> '达到'
 * stateWords['not-met'].en; //=> 'not met'
 */
export const stateWords: { readonly [State in AttainmentState]: Localized } = {
  met: { zh: '达到', en: 'met' },
  maintained: { zh: '保持', en: 'maintained' },
  'met-late': { zh: '逾期达到', en: 'met late' },
  'not-met': { zh: '未达到', en: 'not met' },
  unknown: { zh: '未知', en: 'unknown' },
  'met-early': { zh: '提前达到', en: 'met early' },
  'not-due': { zh: '未到期', en: 'not due yet' },
  'below-maintained-level': { zh: '低于应保持的水平', en: 'below the level to be kept' },
};
