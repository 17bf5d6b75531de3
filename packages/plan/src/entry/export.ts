export { toAttainmentJson } from '../export/attainment-json.js';
export { type PublishedChanges, toChangesJson } from '../export/changes-json.js';
export type { Column } from '../export/csv/column.js';
export { type CsvTable, csvTables } from '../export/csv/csv-tables.js';
export { type Cell, toCsv } from '../export/csv/csv-text.js';
export type { DataPackage, DataPackageField, DataPackageResource } from '../export/data-package.js';
export type { Edition } from '../export/edition.js';
export { type ExportOptions, exportFiles } from '../export/export-files.js';
export type { PublishedFile } from '../export/file-list.js';
export { fromPlanJson } from '../export/from-plan-json.js';
export { toIndicatorJson } from '../export/indicator-json.js';
export { type PublishedManifest, toManifest } from '../export/manifest.js';
export { toNotice } from '../export/notice.js';
export { type PublishedObservations, toObservationsJson } from '../export/observations-json.js';
export { toPlanJson } from '../export/plan-json.js';
export type {
  PublishedAttainment,
  PublishedAttainments,
  PublishedEvidence,
  PublishedJudgement,
} from '../export/published-attainment.js';
export type { PublishedIndicatorPart, PublishedTaskPart, PublishedUnitPart } from '../export/published-parts.js';
export type {
  PublishedAction,
  PublishedBaseline,
  PublishedClause,
  PublishedIndicator,
  PublishedPlan,
  PublishedSafeguard,
  PublishedTarget,
  PublishedTask,
} from '../export/published-plan.js';
export { toResponsibleUnitJson } from '../export/responsible-unit-json.js';
export { toTaskJson } from '../export/task-json.js';
