import {
  type Assessment,
  type EvidenceRow,
  type Indicator,
  type IndicatorTableRow,
  indicatorEvidence,
  indicatorTable,
  type Plan,
  type ShownValue,
} from '@xianxing/plan';
import { type OtherValue, otherValues } from './other-values.ts';

/** What the table of one indicator shows: a row for each promise and period, and the values from other periods. */
export interface IndicatorRows {
  readonly indicator: Indicator;
  readonly rows: readonly IndicatorTableRow[];
  readonly others: readonly OtherValue[];
}

/** The rows of an indicator's table. */
export function indicatorRows(indicator: Indicator, plan: Plan, assessment: Assessment): IndicatorRows {
  const rows = indicatorTable(indicator, plan, assessment);
  return { indicator, rows, others: otherValues(indicator, rows, indicatorEvidence(indicator, plan, assessment)) };
}

/** A recorded value as its source printed it. */
export function printedValue({ observation }: EvidenceRow): ShownValue {
  return { text: observation.printed, period: observation.period, observation };
}

/** Whether progress from the baseline is asked about: of a thing that happens or recurs it is not. */
export function measured({ indicator, rows }: IndicatorRows): boolean {
  return indicator.kind !== 'event' && rows.some(({ progress }) => progress.reason !== 'recurrent');
}
