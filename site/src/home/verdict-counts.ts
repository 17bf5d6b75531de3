import type { Judgements, ProgressTable } from '@xianxing/plan';

/** How the yearly targets of the plan's own table stand. */
export interface VerdictCounts {
  readonly total: number;
  readonly notDue: number;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
}

/** How the yearly targets of the plan's own table stand: one for each cell. */
export function verdictCounts({
  table,
  assessment,
}: {
  readonly table: ProgressTable;
  readonly assessment: Judgements;
}): VerdictCounts {
  const targets = table.rows.flatMap(({ cells }) => cells.flatMap(({ promises }) => promises[0]?.target.id ?? []));
  const judged = targets.flatMap((id) => assessment.targets[id] ?? []);
  const due = judged.filter((one) => one.due);
  return {
    total: judged.length,
    notDue: judged.length - due.length,
    met: due.filter(({ attained }) => attained === true).length,
    notMet: due.filter(({ attained }) => attained === false).length,
    unknown: due.filter(({ attained }) => attained === null).length,
  };
}
