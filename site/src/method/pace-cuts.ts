import type { Profile, TrajectoryState } from '@xianxing/plan';

/** The paces at which a trajectory state begins, as a comparison; null for a state that no pace leads to. */
export function paceCut({ cuts, otherwise }: NonNullable<Profile['pace']>, state: TrajectoryState): string | null {
  const at = cuts.findIndex(({ label }) => label === state);
  const cut = cuts[at];
  const lowest = cuts.at(-1);
  if (cut === undefined) return state === otherwise && lowest !== undefined ? `< ${lowest.from}` : null;
  if (cut.exclusive) return `> ${cut.from}`;
  return `${cuts[at - 1]?.from === cut.from ? '=' : '≥'} ${cut.from}`;
}
