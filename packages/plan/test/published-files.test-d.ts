import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { Manifest } from '../src/export/manifest.js';
import type { PublishedObservations } from '../src/export/observations-json.js';
import type { PublishedPlan } from '../src/export/published-plan.js';
import type { publishedManifest } from '../src/schema/published/manifest.js';
import type { publishedObservations } from '../src/schema/published/observations.js';
import type { publishedPlan } from '../src/schema/published/plan.js';

/** zod's arrays and properties can be written to; ours cannot. */
type Writable<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : { -readonly [Key in keyof T]: Writable<T[Key]> };

it('the schema of each published file and its interface say the same', () => {
  expectTypeOf<z.infer<typeof publishedPlan>>().toEqualTypeOf<Writable<PublishedPlan>>();
  expectTypeOf<z.infer<typeof publishedManifest>>().toEqualTypeOf<Writable<Manifest>>();
  expectTypeOf<z.infer<typeof publishedObservations>>().toEqualTypeOf<Writable<PublishedObservations>>();
});
