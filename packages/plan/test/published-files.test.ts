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
const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);

describe.each(Object.entries(publishedFiles))('%s.json', (name, schema) => {
  const validate = ajv.compile(parsed(`${name}.schema.json`) as object);

  it('is what its schema says', () => {
    const served = parsed(`${name}.json`);
    expect(served).not.toBeNull();
    expect(schema.parse(served)).toEqual(served);
    expect(validate(served) ? [] : validate.errors).toEqual([]);
  });

  it('says that it is independent and unofficial, in both languages', () => {
    expect(parsed(`${name}.json`)).toMatchObject({
      notice: { zh: expect.stringContaining('非官方'), en: expect.stringContaining('unofficial') },
    });
  });

  it('is refused with a key too many, and with one too few', () => {
    const served = parsed(`${name}.json`) as Record<string, unknown>;
    expect(validate({ ...served, extra: 1 })).toBe(false);
    const { notice: _, ...less } = served;
    expect(validate(less)).toBe(false);
  });
});
