import { periodEnd } from '../vocabulary/period.js';
import type { Context } from './context.js';
import type { DataQuality } from './data-quality.js';
import type { Judgement, Used } from './judgement.js';
import type { Reading } from './reading.js';

/** How much evidence a judgement rests on, and of what sort. */
export function qualityOf(context: Context, used: Used, judgement: Omit<Judgement, 'used'>): DataQuality {
  const { judged, series, previous } = used;
  const rows = [...judged, ...series, ...previous].flatMap((reading) => reading.observation ?? []);
  const share = (part: number) => (rows.length ? part / rows.length : null);
  const latest = judged.at(-1) ?? context.readings.admitted.at(-1);
  return {
    ...pointsOf(context, judgement),
    ageYears: latest ? periodEnd(context.asOf) - periodEnd(latest.lastDay) : null,
    provisional: rows.some((row) => row.status === 'provisional'),
    estimated: rows.some((row) => row.status === 'estimated'),
    inferred: rows.some((row) => row.periodBasis === 'inferred'),
    nearDefinition: rows.some((row) => row.definition === 'near'),
    conflicting: judgement.reasons.includes('conflicting'),
    seriesBreak: judgement.reasons.includes('series-break'),
    shareStated: share(rows.filter((row) => row.periodBasis === 'stated').length),
    shareOfficial: share(rows.filter((row) => row.evidence === 'official').length),
  };
}

/** Years from the baseline (else the plan's start) to the target's date that are over, and those among them with a value. */
function pointsOf(
  { asOf, planStart, baseline, readings }: Context,
  { recurring, numbers }: Omit<Judgement, 'used'>,
): { readonly pointsUsed: number; readonly pointsExpected: number } {
  if (recurring) return { pointsUsed: recurring.due - recurring.missing, pointsExpected: recurring.due };
  const from = Math.floor(baseline?.time ?? periodEnd(planStart) - 1);
  const to = Math.floor(Math.min(numbers.targetTime ?? from, periodEnd(asOf)));
  const years = readings.admitted.map(yearOf).filter((year) => year > from && year <= to);
  return { pointsUsed: new Set(years).size, pointsExpected: Math.max(0, to - from) };
}

function yearOf(reading: Reading): number {
  return Number(reading.lastDay.slice(0, 4));
}
