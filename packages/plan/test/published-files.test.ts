import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../src/export/export-files.js';
import { readPlan } from '../src/files/read-plan.js';
import { publishedFiles, publishedSchemas } from '../src/schema/json-schemas.js';

const { plan } = await readPlan(fileURLToPath(new URL('./invented-plan', import.meta.url)));
if (!plan) throw new Error('the invented plan has an error');

const files = await exportFiles(plan, { version: '1.2.3', schemas: publishedSchemas() });
const text = (path: string): string => files.get(path) ?? '';
const parsed = (path: string): unknown => JSON.parse(text(path));

const folders: Readonly<Record<string, string>> = { indicators: 'indicator', tasks: 'task', units: 'unit' };
const schemaOf = (path: string): string => folders[path.split('/')[0] ?? ''] ?? path.replace(/\.json$/, '');
const data = [...files.keys()].filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json'));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validators = new Map(
  Object.keys(publishedFiles).map((name) => [name, ajv.compile(parsed(`${name}.schema.json`) as object)]),
);
const errorsOf = (path: string, value: unknown): unknown => {
  const validate = validators.get(schemaOf(path));
  if (!validate) return `${path} has no schema`;
  return validate(value) ? [] : validate.errors;
};

describe('the published files', () => {
  it('are one for each part of the plan, and the whole', () => {
    const parts = [plan.indicators, plan.tasks, plan.responsibleUnits].flatMap(Object.keys);
    expect(data.filter((path) => path.includes('/'))).toHaveLength(parts.length);
    expect(new Set(data.map(schemaOf))).toEqual(new Set(Object.keys(publishedFiles)));
  });

  it.each(data)('%s is what the schema beside it says', (path) => {
    expect(errorsOf(path, parsed(path))).toEqual([]);
  });

  it.each(data)('%s says that it is independent and unofficial, in both languages', (path) => {
    expect(text(path)).toContain('非官方');
    expect(text(path)).toContain('unofficial');
  });

  it.each(data)('%s would be refused with a key too many, and with one too few', (path) => {
    const served = parsed(path) as Record<string, unknown>;
    expect(errorsOf(path, { ...served, extra: 1 })).not.toEqual([]);
    for (const key of Object.keys(served).filter((key) => key !== 'licenses')) {
      const { [key]: _, ...less } = served;
      expect([key, errorsOf(path, less)]).not.toEqual([key, []]);
    }
  });
});

describe('the manifest', () => {
  it('lists every file but itself, the hashes and the schemas, as it is', () => {
    const listed = parsed('manifest.json') as { files: { path: string; bytes: number; sha256: string }[] };
    const others = [...files].filter(([path]) => !/^manifest\.json$|^SHA256SUMS$|\.schema\.json$/.test(path));
    expect(listed.files).toEqual(
      others
        .map(([path, content]) => ({
          path,
          bytes: Buffer.byteLength(content),
          sha256: createHash('sha256').update(content).digest('hex'),
        }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  });
});
