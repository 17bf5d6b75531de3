import {
  type EvidencePeriod,
  type EvidenceRow,
  type Indicator,
  type IndicatorTableRow,
  type Period,
  periodEnd,
} from '@xianxing/plan';

/** A value from a period for which nothing was promised. */
export interface OtherValue {
  readonly period: Period;
  readonly evidence: EvidenceRow;
}

/** Values from the baseline on that stand beside no promise, so that the table holds whatever the figure shows. */
export function otherValues(
  { baseline }: Indicator,
  rows: readonly IndicatorTableRow[],
  evidence: readonly EvidencePeriod[],
): OtherValue[] {
  const promised = new Set(rows.map(({ period }) => periodEnd(period)));
  const shown = new Set(
    rows.flatMap(({ observed, unused }) =>
      [...observed, ...unused.map(({ value }) => value)].map((one) => one.observation),
    ),
  );
  const from = baseline === null ? Number.NEGATIVE_INFINITY : periodEnd(baseline.period);
  return evidence
    .filter(({ period }) => !promised.has(periodEnd(period)) && periodEnd(period) >= from)
    .flatMap(({ period, rows: here }) => here.map((row) => ({ period, evidence: row })))
    .filter(({ evidence: { use, observation } }) => use !== 'superseded' && !shown.has(observation));
}
