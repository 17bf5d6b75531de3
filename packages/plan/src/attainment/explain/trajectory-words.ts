import type { Localized } from '../../vocabulary/localized.js';
import type { TrajectoryState } from '../../vocabulary/state.js';

/**
 * Trajectory states in words: how a promise stands that is not due yet.
 *
 * @example
 * trajectoryWords.behind.zh; //=> '落后'
 * trajectoryWords['on-track'].en; //=> 'on track'
 */
export const trajectoryWords: { readonly [State in TrajectoryState]: Localized } = {
  ahead: { zh: '超前', en: 'ahead' },
  'on-track': { zh: '如期', en: 'on track' },
  behind: { zh: '落后', en: 'behind' },
  'off-track': { zh: '严重落后', en: 'off track' },
  stalled: { zh: '停滞', en: 'stalled' },
  regressing: { zh: '倒退', en: 'regressing' },
  'not-assessable': { zh: '无从判断', en: 'cannot be assessed' },
};
