import type { Observation } from '../observation/observation.js';
import { lastDay } from '../vocabulary/last-day.js';
import { periodEnd } from '../vocabulary/period.js';
import type { Context } from './context.js';
import type { DataQuality } from './data-quality.js';
import type { Judgement } from './judgement.js';

/** How much evidence a judgement rests on, and of what sort. */
export function qualityOf({ asOf, planStart, baseline, readings }: Context, judgement: Judgement): DataQuality {
  const { used, reasons, recurring, numbers } = judgement;
  const rows = used.flatMap(([use, { observation }]) =>
    observation && use !== 'later' && use !== 'outranked' ? observation : [],
  );
  const some = (holds: (row: Observation) => boolean) => rows.some(holds);
  const share = (holds: (row: Observation) => boolean) =>
    rows.length ? rows.filter(holds).length / rows.length : null;
  const judged = used.flatMap(([use, reading]) => (use === 'judged' ? reading : []));
  const latest = judged.at(-1) ?? readings.admitted.at(-1);
  // Years from the baseline (else the plan's start) to the target's date that are over.
  const from = Math.floor(baseline?.time ?? periodEnd(planStart) - 1);
  const to = Math.floor(Math.min(numbers.targetTime ?? from, periodEnd(asOf)));
  const years = readings.admitted.map((reading) => Math.ceil(reading.time)).filter((year) => year > from && year <= to);
  return {
    pointsUsed: recurring ? recurring.due - recurring.missing : new Set(years).size,
    pointsExpected: recurring ? recurring.due : Math.max(0, to - from),
    ageYears: latest ? periodEnd(asOf) - periodEnd(lastDay(latest.period)) : null,
    provisional: some((row) => row.status === 'provisional'),
    estimated: some((row) => row.status === 'estimated'),
    inferred: some((row) => row.periodBasis === 'inferred'),
    nearDefinition: some((row) => row.definition === 'near'),
    conflicting: reasons.includes('conflicting'),
    seriesBreak: reasons.includes('series-break'),
    shareStated: share((row) => row.periodBasis === 'stated'),
    shareOfficial: share((row) => row.evidence === 'official'),
  };
}
