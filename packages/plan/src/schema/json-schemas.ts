import { z } from 'zod';
import { publishedAttainments } from './published/attainments.js';
import { publishedChanges } from './published/changes.js';
import { publishedDataPackage } from './published/data-package.js';
import { publishedManifest } from './published/manifest.js';
import { publishedObservations } from './published/observations.js';
import { publishedIndicatorPart, publishedTaskPart, publishedUnitPart } from './published/parts.js';
import { publishedPlan } from './published/plan.js';
import { writtenIndicator } from './written/indicator.js';
import { writtenPlanFile } from './written/plan-file.js';
import { writtenNonTarget, writtenNote, writtenNumeral, writtenRepair } from './written/remarks-on-text.js';
import { writtenResponsibleUnit } from './written/responsible-unit.js';
import { writtenSearch, writtenSource } from './written/source.js';

/** The schema of each kind of YAML file in a data folder. */
export const writtenFiles = {
  plan: writtenPlanFile,
  indicator: writtenIndicator,
  'responsible-units': z.record(z.string(), writtenResponsibleUnit),
  sources: z.record(z.string(), writtenSource),
  searches: z.array(writtenSearch),
  notes: z.record(z.string(), writtenNote),
  repairs: z.array(writtenRepair),
  'non-targets': z.array(writtenNonTarget),
  numerals: z.array(writtenNumeral),
} as const;

/** The schema of each published JSON file; `indicator`, `task` and `unit` are each the schema of a folder of files. */
export const publishedFiles = {
  manifest: publishedManifest,
  plan: publishedPlan,
  observations: publishedObservations,
  attainment: publishedAttainments,
  changes: publishedChanges,
  datapackage: publishedDataPackage,
  indicator: publishedIndicatorPart,
  task: publishedTaskPart,
  unit: publishedUnitPart,
} as const;

/**
 * JSON Schemas (draft 2020-12) of the published JSON files by name: `plan` describes plan.json, and stands beside it as
 * `plan.schema.json`.
 *
 * @example
 * Object.keys(publishedSchemas()).includes('manifest'); //=> true
 */
export function publishedSchemas(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(publishedFiles).map(([name, schema]) => [name, z.toJSONSchema(schema)]));
}

/**
 * JSON Schemas (draft 2020-12) by name: one for each kind of YAML file in a data folder (`written-plan`), for editors, and one for
 * each published file (`published-plan`).
 *
 * @example
 * Object.keys(jsonSchemas()).includes('published-plan'); //=> true
 */
export function jsonSchemas(): Record<string, unknown> {
  const written = Object.entries(writtenFiles).map(([name, schema]): [string, unknown] => [
    `written-${name}`,
    z.toJSONSchema(schema, { io: 'input' }),
  ]);
  const published = Object.entries(publishedSchemas()).map(([name, schema]) => [`published-${name}`, schema]);
  return Object.fromEntries([...written, ...published]);
}
