import type { Plan, PromiseRow, TargetGroup } from '@xianxing/plan';
import { evidenceIndex, type SourceEntry } from '../evidence/evidence-index.ts';

/** The sources of the values that stand beside some targets, each with those of its observations that are shown there. */
export function evidenceOf(groups: readonly TargetGroup[], plan: Plan): SourceEntry[] {
  const shown = new Set(groups.flatMap(({ promises }) => promises.flatMap(observationsOf)));
  return evidenceIndex(plan)
    .map(({ source, entries }) => ({ source, entries: entries.filter(({ observation }) => shown.has(observation)) }))
    .filter(({ entries }) => entries.length > 0);
}

function observationsOf({ observed, others, near, later }: PromiseRow) {
  return [...(observed === null ? [] : [observed]), ...others, ...near, ...later].flatMap(
    ({ observation }) => observation ?? [],
  );
}
