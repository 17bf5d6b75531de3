export type { AssessedColumns, Columns, NumberColumn, PathColumns } from '../attainment/columns/columns.js';
export { comparisons } from '../attainment/columns/comparisons.js';
export { assessColumns } from '../attainment/columns.js';
export {
  type DataChange,
  type DataChangeKind,
  dataChanges,
  type RevisedPart,
} from '../observation/data-changes.js';
export type { DefinitionMatch, Observation, ObservationStatus } from '../observation/observation.js';
export type { Baseline, Direction, Indicator, IndicatorKind, Quotation, UnitOfMeasure } from '../plan/indicator.js';
export type { Note } from '../plan/note.js';
export type { Action, Plan, PlanIds, PlanStatus, Safeguard, Task } from '../plan/plan.js';
export type { ResponsibleUnit, ResponsibleUnitKind } from '../plan/responsible-unit.js';
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
export { formatTarget } from '../table/format-target.js';
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
} from '../table/indicator-figure.js';
export {
  type IndicatorList,
  type IndicatorListGroup,
  type IndicatorListRow,
  indicatorList,
} from '../table/indicator-list.js';
export { type IndicatorTableRow, indicatorTable } from '../table/indicator-table.js';
export { type MethodExamples, methodExamples, type ProfileRating } from '../table/method-examples.js';
export { type PrintedAlias, printedAliases } from '../table/printed-aliases.js';
export { type ProgressCell, type ProgressRow, type ProgressTable, progressTable } from '../table/progress-table.js';
export { type PromiseRow, promiseRow, type ShownValue } from '../table/promise-row.js';
export {
  type ResponsibilityMatrix,
  type ResponsibilityRow,
  responsibilityMatrix,
} from '../table/responsibility-matrix.js';
export { type ResponsibleUnitSheet, type RolePart, responsibleUnitSheet } from '../table/responsible-unit-sheet.js';
export { directionWords, evidenceGradeWords, recurrenceWords } from '../table/table-words.js';
export { type TargetGroup, targetGroups } from '../table/target-groups.js';
export { type TaskSheet, taskSheet } from '../table/task-sheet.js';
export type { Clause, ClauseKind } from '../text/clause.js';
export { type Basis, type EvidenceGrade, evidenceGrades } from '../vocabulary/evidence.js';
export type { Issue } from '../vocabulary/issue.js';
export { inLanguage, type Language, type Localized } from '../vocabulary/localized.js';
export {
  type IsoDate,
  type Period,
  type PeriodLength,
  periodEnd,
  periodLength,
  periodsWithin,
} from '../vocabulary/period.js';
