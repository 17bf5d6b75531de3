import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Package } from 'datapackage';
import { afterAll, describe, expect, it } from 'vitest';
import type { DataPackage } from '../src/export/data-package.js';
import { exportFiles } from '../src/export/export-files.js';
import { readPlan } from '../src/files/read-plan.js';

const { plan } = await readPlan(fileURLToPath(new URL('./invented-plan', import.meta.url)));
if (!plan) throw new Error('the invented plan has an error');

const files = await exportFiles(plan, { version: '1.2.3', schemas: {} });
const described: DataPackage = JSON.parse(files.get('datapackage.json') ?? '');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
afterAll(() => rmSync(folder, { recursive: true }));

const load = (descriptor: unknown) => Package.load(descriptor, { basePath: folder });
const tables = described.resources.filter(({ type }) => type === 'table');

describe('datapackage.json', () => {
  it('is a Data Package to a validator', async () => {
    const { valid, errors } = await load(described);
    expect([errors.map(String), valid]).toEqual([[], true]);
    const { resources: _, ...less } = described;
    expect((await load(less)).valid).toBe(false);
  });

  it('describes the three tables and the JSON files beside them', () => {
    expect(tables.map(({ path }) => path).sort()).toEqual(['attainment.csv', 'observations.csv', 'targets.csv']);
    expect(described.resources.map(({ path }) => path)).toContain('attainment.json');
    expect(described.resources.filter(({ path }) => !files.has(path))).toEqual([]);
  });

  it('says what every column means, in both languages', () => {
    const fields = tables.flatMap(({ schema }) => schema?.fields ?? []);
    expect(fields.filter(({ title }) => !/\p{Script=Han}.* \/ \p{Script=Latin}/u.test(title))).toEqual([]);
  });

  it.each(tables)('has a table schema by which every row of $path is read', async ({ name, path }) => {
    const resource = (await load(described)).getResource(name);
    const rows: unknown[] = await resource.read({ keyed: true });
    expect(rows.length).toBe((files.get(path) ?? '').split('\r\n').length - 2);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('would be refused with a column of another type, and with a word that cannot stand there', async () => {
    const wrong = (change: object): unknown => ({
      ...described,
      resources: tables.map((table) => ({
        ...table,
        schema: {
          ...table.schema,
          fields: table.schema?.fields.map((field) => (field.name === 'indicator' ? { ...field, ...change } : field)),
        },
      })),
    });
    for (const change of [{ type: 'number' }, { constraints: { enum: ['another'] } }]) {
      const resource = (await load(wrong(change))).getResource('targets');
      await expect(resource.read()).rejects.toThrow();
    }
  });
});
