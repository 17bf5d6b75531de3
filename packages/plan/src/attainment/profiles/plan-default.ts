import type { PaceCuts, Profile } from './profile.js';

/** The id of the project's own profile. */
export const planDefaultId = 'plan-default';

/** Its cuts. */
export const defaultPace: PaceCuts = {
  cuts: [
    { from: 1.1, label: 'ahead' },
    { from: 1, label: 'on-track' },
    { from: 0.9, label: 'behind' },
    { from: 0, exclusive: true, label: 'off-track' },
    { from: 0, label: 'stalled' },
  ],
  otherwise: 'regressing',
  tolerance: 1e-9,
};

/**
 * The project's own profile: the trajectory is read from the pace, (v − b) ÷ (E − b).
 *
 * Below 0 regressing, 0 stalled, from 1.1 ahead, from 1 on track, from 0.9 behind, else off track. Within 10⁻⁹ of a cut counts as on
 * it, because (296.2 − 262) ÷ 38 is 0.8999999999999997 to a computer and 0.9 to everybody else.
 *
 * @example
 * planDefault.id; //=> 'plan-default'
 */
export const planDefault: Profile = {
  id: planDefaultId,
  name: { zh: '本项目默认口径', en: 'Default of this project' },
  source: 'Xianxing, method page: pace against the plan’s own milestones',
  pace: defaultPace,
};
