import type { Choice } from './choose.js';
import { unmeasured } from './measure.js';
import type { Reading } from './reading.js';
import type { Conflict, Flip } from './robustness.js';
import type { Setting } from './setting.js';
import { attainmentState } from './states/attainment-state.js';
import { sameVerdict, type Verdict } from './verdict.js';

/** The verdict where there is no one value: what tied sources agree on, else none. */
export function verdictWithout(setting: Setting, tied: readonly Verdict[], satisfiedLater: boolean): Verdict {
  const { due, keep } = setting;
  const reason = tied.length ? 'conflicting' : 'no-observation';
  const measures = unmeasured(reason);
  const [first] = tied;
  if (first && tied.every((verdict) => verdict.state === first.state)) {
    const agree = tied.every((verdict) => verdict.trajectory === first.trajectory);
    return {
      ...first,
      measures,
      trajectory: agree ? first.trajectory : 'not-assessable',
      reasons: [...first.reasons, reason],
    };
  }
  const state = attainmentState({ due, keep, satisfied: null, satisfiedLater, canBeEarly: false });
  const later = due && satisfiedLater ? (['satisfied-later'] as const) : [];
  const flow = due || !setting.noTrajectory ? [] : [setting.noTrajectory];
  return {
    attained: null,
    state,
    trajectory: due ? null : 'not-assessable',
    reasons: [...(due ? [] : (['not-due'] as const)), reason, ...later, ...flow],
    measures,
  };
}

/** What disagreeing sources would come to, each by itself; null where none disagree. */
export function conflictOf(
  { reading, candidates, tied, decidedBy }: Choice,
  judge: (reading: Reading) => Verdict,
): { readonly conflict: Conflict; readonly flips: readonly Flip[] } | null {
  const reference = reading ?? tied[0];
  if (!candidates.length || !reference) return null;
  const used = judge(reference);
  const tried = candidates.map((candidate) => ({ candidate, verdict: judge(candidate) }));
  const flips = tried.filter(({ verdict }) => !sameVerdict(verdict, used));
  return {
    conflict: {
      candidates: tried.map(({ candidate, verdict: { attained, state, trajectory } }) => ({
        period: candidate.period,
        value: candidate.value,
        source: candidate.source?.id ?? null,
        chosen: candidate === reading,
        attained,
        state,
        trajectory,
      })),
      decidedBy,
      flips: flips.length > 0,
    },
    flips: flips.map(({ candidate: { value }, verdict: { state, trajectory } }) => ({
      by: 'source',
      value,
      state,
      trajectory,
    })),
  };
}
