import type { Plan } from '../plan/plan.js';
import type { Localized } from '../vocabulary/localized.js';
import type { CsvTable } from './csv/csv-tables.js';
import type { PublishedFile } from './file-list.js';
import { toNotice } from './notice.js';

/** A column of a table, as Table Schema has it. */
export interface DataPackageField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly title: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

/** One file, as Data Resource has it. */
export interface DataPackageResource extends Pick<PublishedFile, 'path' | 'bytes'> {
  readonly name: string;
  readonly title: string;
  readonly hash: string;
  readonly format: 'csv' | 'json';
  readonly mediatype: 'text/csv' | 'application/json';
  readonly encoding: 'utf-8';
  /** Present where the file is a table. */
  readonly type?: 'table';
  readonly schema?: {
    readonly fields: readonly DataPackageField[];
    readonly missingValues: readonly [''];
    readonly primaryKey?: readonly string[];
  };
}

/** What `datapackage.json` holds (Data Package 2.0). */
export interface DataPackage {
  readonly $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licenses?: readonly { readonly name: string; readonly path: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly DataPackageResource[];
}

const both = ({ zh, en }: Localized): string => [zh, en].filter((text) => text !== '').join(' / ');

/**
 * The description of the tables and JSON files that a Data Package reader (version 2.0) goes by: every column with its type and its
 * meaning in both languages, size and hash of each file.
 *
 * @param tables - The tables; each stands in `<name>.csv`.
 * @param files - Size and hash of every file.
 */
export function toDataPackage(
  plan: Plan,
  version: string,
  tables: readonly CsvTable[],
  files: readonly PublishedFile[],
): DataPackage {
  const { id, title, dataLicence, sources } = plan;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: both(title),
    description: both(toNotice(plan)),
    version,
    ...(dataLicence && { licenses: [{ name: dataLicence.id, path: dataLicence.url }] }),
    sources: [
      { title: both(title) },
      ...Object.values(sources).map((source) => ({ title: both(source.title), path: source.url })),
    ],
    resources: files.flatMap((file) => {
      const table = tables.find(({ name }) => file.path === `${name}.csv`);
      return table
        ? [toTable(file, table)]
        : file.path.includes('/') || !file.path.endsWith('.json')
          ? []
          : [toJson(file)];
    }),
  };
}

function toTable(file: PublishedFile, { name, title, columns, key }: CsvTable): DataPackageResource {
  return {
    name,
    ...toResource(file, both(title)),
    format: 'csv',
    mediatype: 'text/csv',
    type: 'table',
    schema: {
      fields: columns.map(({ name, type, title, description, values, required }) => ({
        name,
        type,
        title: both(title),
        ...(both(description) !== '' && { description: both(description) }),
        ...((values || required) && {
          constraints: { ...(required && { required }), ...(values && { enum: values }) },
        }),
      })),
      missingValues: [''],
      ...(key !== null && { primaryKey: [key] }),
    },
  };
}

function toJson(file: PublishedFile): DataPackageResource {
  const name = `${file.path.replace(/\.json$/, '')}-json`;
  return { name, ...toResource(file, file.path), format: 'json', mediatype: 'application/json' };
}

function toResource({ path, bytes, sha256 }: PublishedFile, title: string) {
  return { path, title, bytes, hash: `sha256:${sha256}`, encoding: 'utf-8' as const };
}
