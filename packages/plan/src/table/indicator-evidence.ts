import type { Judgements } from '../attainment/judgement.js';
import type { Observation } from '../observation/observation.js';
import { standingObservations } from '../observation/standing-observations.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { Source } from '../plan/source.js';
import { type Period, periodEnd } from '../vocabulary/period.js';
import { indicatorAttainments } from './indicator-attainments.js';
import { useAmong, type ValueUse } from './indicator-values.js';

/** What a recorded value was used for; `superseded`: a later record of the same source took its place. */
export type EvidenceUse = ValueUse | 'superseded';

/** In the order in which they stand within a period. */
const uses: readonly EvidenceUse[] = ['judged', 'outranked', 'later', 'context', 'near', 'superseded'];

/** One recorded value with its source and what it was used for. */
export interface EvidenceRow {
  readonly observation: Observation;
  readonly source: Source;
  readonly use: EvidenceUse;
}

/** The recorded values of one period. */
export interface EvidencePeriod {
  readonly period: Period;
  readonly rows: readonly EvidenceRow[];
  /** Whether sources of the same definition disagree on the value. */
  readonly conflict: boolean;
}

/**
 * Everything recorded of one indicator, by period in the order of time: what was used, what was not, and what was replaced.
 *
 * @param assessment - Of the same plan.
 * @throws RangeError where the assessment lacks a target of the indicator.
 * @example
 * indicatorEvidence({ id: 'lamps', targets: [] }, { clauses: [], observations: [] }, { targets: {}, knownAt: null }); //=> []
 */
export function indicatorEvidence(indicator: Indicator, plan: Plan, assessment: Judgements): EvidencePeriod[] {
  const own = plan.observations.filter((row) => row.indicator === indicator.id);
  const standing = new Set(standingObservations(own, assessment.knownAt ?? undefined));
  const judgements = indicatorAttainments(indicator, plan, assessment).flatMap(({ attainment }) => attainment.evidence);
  const useOf = (observation: Observation): EvidenceUse =>
    standing.has(observation) ? useAmong(judgements, { ...observation, observation }) : 'superseded';
  const rows = own.flatMap((observation): EvidenceRow[] => {
    const source = plan.sources[observation.source];
    return source === undefined ? [] : [{ observation, source, use: useOf(observation) }];
  });
  const periods = [...new Set(rows.map(({ observation }) => observation.period))];
  return periods
    .sort((a, b) => periodEnd(a) - periodEnd(b))
    .map((period) => {
      const here = rows
        .filter(({ observation }) => observation.period === period)
        .sort((a, b) => uses.indexOf(a.use) - uses.indexOf(b.use));
      const comparable = here.filter(({ use }) => use !== 'near' && use !== 'superseded');
      return {
        period,
        rows: here,
        conflict: new Set(comparable.map(({ observation }) => observation.value)).size > 1,
      };
    });
}
