export { type ExportOptions, exportFiles } from '../export/export-files.js';
export { type Manifest, type ManifestFile, toManifest } from '../export/manifest.js';
export { toNotice } from '../export/notice.js';
export { type PublishedObservations, toObservationsJson } from '../export/observations-json.js';
export { toPlanJson } from '../export/plan-json.js';
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
