import { assess } from '../attainment/assess.js';
import { summarize } from '../attainment/summarize.js';
import type { Plan } from '../plan/plan.js';
import { toAttainmentJson } from './attainment-json.js';
import { toChangesJson } from './changes-json.js';
import { toChecksums } from './checksums.js';
import { csvTables } from './csv/csv-tables.js';
import { toCsv } from './csv/csv-text.js';
import { toDataPackage } from './data-package.js';
import { listFiles } from './file-list.js';
import { toIndicatorJson } from './indicator-json.js';
import { toManifest } from './manifest.js';
import { toObservationsJson } from './observations-json.js';
import { toPlanJson } from './plan-json.js';
import { toResponsibleUnitJson } from './responsible-unit-json.js';
import { toTaskJson } from './task-json.js';

/** What an export says beside the plan. */
export interface ExportOptions {
  /** Version of the data (semantic versioning). */
  readonly version: string;
  /** JSON Schemas by name, as `publishedSchemas()` gives them. */
  readonly schemas: Readonly<Record<string, unknown>>;
}

/**
 * Every published file of a plan, judged as of its data date: path → text, in UTF-8. The site serves them under `/data/v1/`, the
 * command `xianxing export` writes them into a folder.
 *
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * const files = await exportFiles(plan, { version: '1.0.0', schemas: publishedSchemas() });
 * files.has('observations.csv'); //=> true
 */
export async function exportFiles(
  plan: Plan,
  { version, schemas }: ExportOptions,
): Promise<ReadonlyMap<string, string>> {
  const assessment = assess(plan, { asOf: plan.dataDate });
  const summaries = summarize(assessment, plan);
  const tables = csvTables(plan, assessment, version);
  const data = new Map([
    ['plan.json', toJson(toPlanJson(plan))],
    ['observations.json', toJson(toObservationsJson(plan, version))],
    ['attainment.json', toJson(toAttainmentJson(plan, assessment, version))],
    ['changes.json', toJson(toChangesJson(plan, version))],
    ...tables.flatMap(({ name, columns, rows }): [string, string][] => {
      const csv = toCsv([columns.map((column) => column.name), ...rows]);
      // Excel in China takes UTF-8 for GBK unless a byte order mark says otherwise.
      return [
        [`${name}.csv`, csv],
        [`${name}-excel.csv`, `\uFEFF${csv}`],
      ];
    }),
    ...each('indicators', plan.indicators, (id) => toIndicatorJson(id, plan, assessment, version)),
    ...each('tasks', plan.tasks, (id) => toTaskJson(id, plan, assessment, summaries, version)),
    ...each('units', plan.responsibleUnits, (id) => toResponsibleUnitJson(id, plan, assessment, summaries, version)),
  ]);
  data.set('datapackage.json', toJson(toDataPackage(plan, version, tables, await listFiles(data))));
  const described = Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, toJson(schema)] as const);
  const manifest = toJson(toManifest(plan, version, await listFiles(data)));
  const all = new Map([...data, ['manifest.json', manifest], ...described]);
  return new Map([...all, ['SHA256SUMS', toChecksums(await listFiles(all))]]);
}

function each(folder: string, records: object, to: (id: string) => unknown): [string, string][] {
  return Object.keys(records).map((id) => [`${folder}/${id}.json`, toJson(to(id))]);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
