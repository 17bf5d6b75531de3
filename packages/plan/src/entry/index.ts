export { addUpYears, type Cumulative } from '../attainment/add-up-years.js';
export { assess } from '../attainment/assess.js';
export type {
  Assessment,
  AssessOptions,
  Assumption,
  Clocks,
} from '../attainment/assessment.js';
export type { Attainment, Projection, Rates } from '../attainment/attainment.js';
export type { AssessedColumns, Columns, NumberColumn, PathColumns } from '../attainment/columns/columns.js';
export { comparisons } from '../attainment/columns/comparisons.js';
export { assessColumns } from '../attainment/columns.js';
export type { Candidate, Conflict, ConflictingSources, JudgedCandidate } from '../attainment/conflict.js';
export { boundsOf } from '../attainment/counts.js';
export type { DataQuality } from '../attainment/data-quality.js';
export type { Evidence, NumbersUsed } from '../attainment/evidence.js';
export { explain } from '../attainment/explain/explain.js';
export type { ExplanationLine, Step } from '../attainment/explain/explanation.js';
export { ratingLabelWords } from '../attainment/explain/rating-label-words.js';
export { reasonWords } from '../attainment/explain/reason-words.js';
export { stateWords } from '../attainment/explain/state-words.js';
export { trajectoryWords } from '../attainment/explain/trajectory-words.js';
export { judge } from '../attainment/judge.js';
export type { IndicatorJudgement, Judgement, Judgements, Path, Timing } from '../attainment/judgement.js';
export { type MeanProgress, meanProgress } from '../attainment/mean-progress.js';
export { dns2025, type WeatherSymbol } from '../attainment/profiles/dns-2025.js';
export { planDefault } from '../attainment/profiles/plan-default.js';
export type { Cut, PaceCuts, Profile, Rating, Series } from '../attainment/profiles/profile.js';
export { type StatcanLabel, statcan2025 } from '../attainment/profiles/statcan-2025.js';
export { statcan2025Aggregate } from '../attainment/profiles/statcan-2025-aggregate.js';
export { type UnLabel, un2023 } from '../attainment/profiles/un-2023.js';
export { elapsedShare } from '../attainment/quantities/elapsed-share.js';
export { expectedLinear, expectedProRata, expectedStep, type Point } from '../attainment/quantities/expected.js';
export { compoundGrowth, logGrowth, reductionRate } from '../attainment/quantities/growth.js';
export { marginToBand, marginToTarget } from '../attainment/quantities/margin.js';
export { type Comparison, meetsTarget } from '../attainment/quantities/meets-target.js';
export { pace } from '../attainment/quantities/pace.js';
export { progressFromBaseline } from '../attainment/quantities/progress.js';
export { bounded, projectChange, projectLine, projectLogLine } from '../attainment/quantities/projection.js';
export type { Quantity, Sign } from '../attainment/quantities/quantity.js';
export { acceleration, requiredRate, yearlyRate } from '../attainment/quantities/rates.js';
export { inverseRatioToTarget, mirrorRatioToTarget, ratioToTarget } from '../attainment/quantities/ratio.js';
export { decimalsToShow, halfLastDigit, roundHalfAway } from '../attainment/quantities/rounding.js';
export { scheduleVariance } from '../attainment/quantities/schedule-variance.js';
export { rateSeries } from '../attainment/rate-series.js';
export type { PeriodTest, Recurring } from '../attainment/recurring.js';
export type { Flip, Robustness } from '../attainment/robustness.js';
export { summarize } from '../attainment/summarize.js';
export type { Counts, Summaries, Summary, UnitSummary } from '../attainment/summary.js';
export {
  type AbsentSide,
  type Finding,
  type FindingRule,
  type FindingSeverity,
  type FindingSide,
  type Found,
  findingSeverities,
  type QuotedSide,
} from '../finding/finding.js';
export { findingRules } from '../finding/finding-rules.js';
export { findings } from '../finding/findings.js';
export { admitNearDefinition, admitSameDefinition } from '../observation/admission.js';
export { type DataChange, type DataChangeKind, dataChanges, type RevisedPart } from '../observation/data-changes.js';
export type { DefinitionMatch, Observation, ObservationStatus } from '../observation/observation.js';
export { standingObservations } from '../observation/standing-observations.js';
export type { Declaration, DeclaredPath } from '../plan/declaration.js';
export type { Baseline, Direction, Indicator, IndicatorKind, Quotation, UnitOfMeasure } from '../plan/indicator.js';
export type { Note } from '../plan/note.js';
export type { Action, DataLicence, Plan, PlanIds, PlanStatus, Safeguard, Task } from '../plan/plan.js';
export type { ResponsibleUnit, ResponsibleUnitKind } from '../plan/responsible-unit.js';
export { type Role, roleIn, roles, unitsWithRole } from '../plan/role.js';
export type { Search, Source } from '../plan/source.js';
export type {
  DirectionTarget,
  ImprovementTarget,
  LevelTarget,
  Operator,
  RangeTarget,
  Recurrence,
  Target,
} from '../plan/target.js';
export {
  type FindingGroup,
  type FindingSection,
  findingList,
  type ListedFinding,
} from '../table/finding-list.js';
export { formatPeriodTarget, formatTarget } from '../table/format-target.js';
export { type IndicatorBelonging, indicatorBelonging } from '../table/indicator-belonging.js';
export {
  type EvidencePeriod,
  type EvidenceRow,
  type EvidenceUse,
  indicatorEvidence,
} from '../table/indicator-evidence.js';
export {
  type FigurePoint,
  type FigureTarget,
  type IndicatorFigure,
  indicatorFigure,
  indicatorFigureWith,
} from '../table/indicator-figure.js';
export {
  type IndicatorList,
  type IndicatorListGroup,
  type IndicatorListRow,
  indicatorList,
} from '../table/indicator-list.js';
export { type IndicatorTable, type IndicatorTableRow, indicatorTable } from '../table/indicator-table.js';
export type { IndicatorValue, ValueUse } from '../table/indicator-values.js';
export { type MethodExamples, methodExamples, type ProfileRating } from '../table/method-examples.js';
export { type ComparisonOptions, type PlanDifferences, planDifferences } from '../table/plan-differences.js';
export { type PrintedAlias, printedAliases } from '../table/printed-aliases.js';
export { type ProgressCell, type ProgressRow, type ProgressTable, progressTable } from '../table/progress-table.js';
export { type PromiseRow, promiseRow, type ShownValue } from '../table/promise-row.js';
export type { RecordDifferences } from '../table/record-differences.js';
export {
  type ResponsibilityMatrix,
  type ResponsibilityRow,
  responsibilityMatrix,
} from '../table/responsibility-matrix.js';
export { type ResponsibleUnitSheet, type RolePart, responsibleUnitSheet } from '../table/responsible-unit-sheet.js';
export type { ShownAbsence, ShownCells, ShownSide, ShownWords } from '../table/shown-sides.js';
export { directionWords, recurrenceWords } from '../table/table-words.js';
export { type TargetGroup, targetGroups } from '../table/target-groups.js';
export { type TaskSheet, taskSheet } from '../table/task-sheet.js';
export type { Verdict, VerdictChange } from '../table/verdict-changes.js';
export type { Clause, ClauseKind } from '../text/clause.js';
export { type Basis, type EvidenceGrade, evidenceGrades } from '../vocabulary/evidence.js';
export { evidenceGradeWords } from '../vocabulary/evidence-grade-words.js';
export { formatAmount } from '../vocabulary/format-amount.js';
export type { Issue } from '../vocabulary/issue.js';
export { inLanguage, type Language, type Localized } from '../vocabulary/localized.js';
export {
  type IsoDate,
  type Period,
  type PeriodLength,
  type PeriodParts,
  periodEnd,
  periodLength,
  periodsWithin,
} from '../vocabulary/period.js';
export { type Reason, reasons } from '../vocabulary/reason.js';
export { type AttainmentState, attainmentStates, type TrajectoryState, trajectoryStates } from '../vocabulary/state.js';
