import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedManifest, publishedObservations, publishedSchemas } from '@xianxing/plan/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from '../../src/live/shape.ts';
import { toShape } from '../../src/live/to-shape.ts';
import { dist } from '../dist.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const read = (file: string): Json => JSON.parse(readFileSync(join(dist, 'data/v1', file), 'utf8'));
const { manifest, observations } = publishedSchemas();
const files = [
  { file: 'manifest.json', schema: publishedManifest, shape: toShape(Object(manifest)) },
  { file: 'observations.json', schema: publishedObservations, shape: toShape(Object(observations)) },
];

/** Values that tell a careful check from a careless one. */
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1.5, 2 ** 53, 1e308, '', ' ', '2026-02-30', '2024-02-29', '2023-02-29'),
  fc.constantFrom<Json>(
    '2021',
    '2021-13',
    '2021-Q5',
    '2019-01..11',
    '2019-01..12',
    '1.2',
    '1.2.3-a',
    'a--b',
    'A',
    'a\n',
  ),
  fc.constantFrom<Json>([], {}, [null], { zh: '', en: '' }, { zh: 1, en: '' }, { zh: '' }, 'constructor', '__proto__'),
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc.date({ noInvalidDate: true, min: new Date(0) }).map((day) => day.toISOString().slice(0, 10)),
);

/** A document with one part of it replaced, removed or added. */
function spoil(document: Json, steps: readonly number[], how: number, by: Json): Json {
  const copy = structuredClone(document);
  let place = copy;
  for (const step of steps) {
    if (place === null || typeof place !== 'object') break;
    const keys = Object.keys(place);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    const inner = (place as Record<string, Json>)[key] as Json;
    if (inner !== null && typeof inner === 'object' && step % 5 !== 0) {
      place = inner;
      continue;
    }
    if (how === 0) delete (place as Record<string, Json>)[key];
    else if (how === 1) (place as Record<string, Json>)[`${key}2`] = by;
    else (place as Record<string, Json>)[key] = by;
    break;
  }
  // As it would arrive: a list has no holes.
  return JSON.parse(JSON.stringify(copy));
}

describe.each(files)('the check of $file in a page', ({ file, schema, shape }) => {
  const good = read(file);
  // A few rows are enough: each is checked by the same rule.
  const small = Object.fromEntries(
    Object.entries(good as object).map(([key, part]) => [key, Array.isArray(part) ? part.slice(0, 3) : part]),
  );

  it('takes what is published', () => {
    expect(fits(good, shape)).toBe(true);
    expect(schema.safeParse(good).success).toBe(true);
  });

  it('says of anything what the published schema says', () => {
    const seen = { taken: 0, refused: 0 };
    const steps = fc.array(fc.nat(200), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, fc.nat(3), value, (path, how, by) => {
        const document = spoil(small, path, how, by);
        const { success } = schema.safeParse(document);
        seen[success ? 'taken' : 'refused'] += 1;
        expect(fits(document, shape)).toBe(success);
      }),
      { numRuns: 4_000 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50);
  });

  it('and of what is no such document at all', () => {
    fc.assert(
      fc.property(value, (document) => {
        expect(fits(document, shape)).toBe(schema.safeParse(document).success);
      }),
    );
  });
});

describe('a shape', () => {
  it.each([
    { schema: { type: 'string', maxLength: 3 }, says: 'maxLength' },
    { schema: { type: 'integer', minimum: 5 }, says: 'minimum' },
    { schema: { type: 'object', properties: { a: { type: 'null' } }, required: ['a'] }, says: 'a shape cannot say' },
    { schema: { anyOf: [{ type: 'string' }, { type: 'number' }] }, says: 'or null' },
  ])('is never made of a schema that says more: $says', ({ schema, says }) => {
    expect(() => toShape(schema)).toThrow(says);
  });
});
