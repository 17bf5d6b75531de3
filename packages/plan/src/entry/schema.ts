export { checkShape, type ShapeProblem, type ShapeResult } from '../schema/check-shape.js';
export { jsonSchemas, publishedFiles, publishedSchemas, writtenFiles } from '../schema/json-schemas.js';
export { publishedManifest } from '../schema/published/manifest.js';
export { publishedObservations } from '../schema/published/observations.js';
export { publishedPlan } from '../schema/published/plan.js';
export { type WrittenIndicator, writtenIndicator } from '../schema/written/indicator.js';
export { observationColumns, type WrittenObservation, writtenObservation } from '../schema/written/observation.js';
export { type WrittenPlanFile, writtenPlanFile } from '../schema/written/plan-file.js';
export {
  type WrittenNonTarget,
  type WrittenNote,
  type WrittenNumeral,
  type WrittenRepair,
  writtenNonTarget,
  writtenNote,
  writtenNumeral,
  writtenRepair,
} from '../schema/written/remarks-on-text.js';
export { type WrittenResponsibleUnit, writtenResponsibleUnit } from '../schema/written/responsible-unit.js';
export { type WrittenSearch, type WrittenSource, writtenSearch, writtenSource } from '../schema/written/source.js';
export { type WrittenTarget, writtenTarget } from '../schema/written/target.js';
export type { Localized } from '../vocabulary/localized.js';
