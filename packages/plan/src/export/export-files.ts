import type { Plan } from '../plan/plan.js';
import { toManifest } from './manifest.js';
import { toObservationsJson } from './observations-json.js';
import { toPlanJson } from './plan-json.js';

/** What an export says beside the plan. */
export interface ExportOptions {
  /** Version of the data (semantic versioning). */
  readonly version: string;
  /** JSON Schemas by name, as `publishedSchemas()` gives them. */
  readonly schemas: Readonly<Record<string, unknown>>;
}

/**
 * Every published file of a plan: path → text, in UTF-8. The site serves them under `/data/v1/`, the command `xianxing export` writes
 * them into a folder.
 *
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * const files = await exportFiles(plan, { version: '1.0.0', schemas: publishedSchemas() });
 * files.has('observations.json'); //=> true
 */
export async function exportFiles(
  plan: Plan,
  { version, schemas }: ExportOptions,
): Promise<ReadonlyMap<string, string>> {
  const data = new Map([
    ['plan.json', toJson(toPlanJson(plan))],
    ['observations.json', toJson(toObservationsJson(plan, version))],
  ]);
  const described = Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, toJson(schema)] as const);
  return new Map([...data, ['manifest.json', toJson(await toManifest(plan, version, data))], ...described]);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
