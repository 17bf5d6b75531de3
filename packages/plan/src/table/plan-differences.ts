import { assess } from '../attainment/assess.js';
import type { AssessOptions } from '../attainment/assessment.js';
import type { Attainment } from '../attainment/attainment.js';
import { type DataChange, dataChanges } from '../observation/data-changes.js';
import type { Observation } from '../observation/observation.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { Source } from '../plan/source.js';
import type { Target } from '../plan/target.js';
import type { Clause } from '../text/clause.js';
import type { IsoDate } from '../vocabulary/period.js';
import { canonicalText, type RecordDifferences, recordDifferences } from './record-differences.js';
import { type VerdictChange, verdictChanges, verdictsAsBefore } from './verdict-changes.js';

/** What one version of a plan and its data has that the other lacks. */
export interface PlanDifferences {
  readonly dataDate: { readonly before: IsoDate; readonly after: IsoDate };
  /** What was added, revised and withdrawn since, the newest first. */
  readonly dataChanges: readonly DataChange[];
  /** Rows that are gone or were edited. There should be none: a revision or a withdrawal is a new row. */
  readonly lostRows: readonly Observation[];
  /** Without their targets, which stand for themselves. */
  readonly indicators: RecordDifferences<Indicator>;
  readonly targets: RecordDifferences<Target>;
  readonly sources: RecordDifferences<Source>;
  readonly clauses: RecordDifferences<Clause>;
  /** Promises that are judged in another way, in the order of the text. */
  readonly verdicts: readonly VerdictChange[];
  /** How many promises are judged as before. */
  readonly verdictsAsBefore: number;
}

/** With which dates and method both sides are judged. */
export type ComparisonOptions = Partial<Pick<AssessOptions, 'asOf' | 'knownAt' | 'profile'>>;

/**
 * What changed from one version of a plan and its data to another: rows, indicators, targets, sources, clauses, and every verdict that
 * is another one now.
 *
 * @param options - Without `asOf` each side is judged as of its own `dataDate`, as it is published.
 * @throws RangeError for a date that does not exist.
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * const earlier = { ...plan, observations: plan.observations.filter(({ indicator }) => indicator !== 'footpath-association') };
 * const { dataChanges, verdicts } = planDifferences(earlier, plan);
 * dataChanges.map(({ kind, period }) => [kind, period]); //=> [['added', '2021']]
 * verdicts.map(({ before, after }) => [before.state, after.state]); //=> [['unknown', 'met']]
 */
export function planDifferences(before: Plan, after: Plan, options: ComparisonOptions = {}): PlanDifferences {
  const [was, is] = [judged(before, options), judged(after, options)];
  const known = new Set(dataChanges(before.observations).map(canonicalText));
  const rowsAfter = new Set(after.observations.map(canonicalText));
  return {
    dataDate: { before: before.dataDate, after: after.dataDate },
    dataChanges: dataChanges(after.observations).filter((change) => !known.has(canonicalText(change))),
    lostRows: before.observations.filter((row) => !rowsAfter.has(canonicalText(row))),
    indicators: recordDifferences(indicatorsOf(before), indicatorsOf(after), withoutTargets),
    targets: recordDifferences(targetsOf(before), targetsOf(after)),
    sources: recordDifferences(Object.values(before.sources), Object.values(after.sources)),
    clauses: recordDifferences(before.clauses, after.clauses),
    verdicts: verdictChanges(was, is),
    verdictsAsBefore: verdictsAsBefore(was, is),
  };
}

function judged(plan: Plan, options: ComparisonOptions): Attainment[] {
  const { targets } = assess(plan, { asOf: plan.dataDate, ...options });
  return targetsOf(plan).flatMap(({ id }) => targets[id] ?? []);
}

function indicatorsOf(plan: Plan): Indicator[] {
  return Object.values(plan.indicators);
}

function targetsOf(plan: Plan): Target[] {
  return indicatorsOf(plan).flatMap(({ targets }) => targets);
}

function withoutTargets({ targets: _, ...indicator }: Indicator): unknown {
  return indicator;
}
