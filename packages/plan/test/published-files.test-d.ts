import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { PublishedChanges } from '../src/export/changes-json.js';
import type { DataPackage } from '../src/export/data-package.js';
import type { PublishedManifest } from '../src/export/manifest.js';
import type { PublishedObservations } from '../src/export/observations-json.js';
import type { PublishedAttainments } from '../src/export/published-attainment.js';
import type { PublishedIndicatorPart, PublishedTaskPart, PublishedUnitPart } from '../src/export/published-parts.js';
import type { PublishedPlan } from '../src/export/published-plan.js';
import type { publishedFiles } from '../src/schema/json-schemas.js';

type Files = typeof publishedFiles;

/** What a schema reads, without the right to write to it, as our interfaces have it. */
type Read<Name extends keyof Files> = Unwritable<z.infer<Files[Name]>>;
type Unwritable<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Unwritable<Item>[]
    : { readonly [Key in keyof T]: Unwritable<T[Key]> };

it('the schema of each published file and its interface say the same', () => {
  expectTypeOf<Read<'plan'>>().toEqualTypeOf<Unwritable<PublishedPlan>>();
  expectTypeOf<Read<'manifest'>>().toEqualTypeOf<Unwritable<PublishedManifest>>();
  expectTypeOf<Read<'observations'>>().toEqualTypeOf<Unwritable<PublishedObservations>>();
  expectTypeOf<Read<'attainment'>>().toEqualTypeOf<Unwritable<PublishedAttainments>>();
  expectTypeOf<Read<'changes'>>().toEqualTypeOf<Unwritable<PublishedChanges>>();
  expectTypeOf<Read<'datapackage'>>().toEqualTypeOf<Unwritable<DataPackage>>();
  expectTypeOf<Read<'indicator'>>().toEqualTypeOf<Unwritable<PublishedIndicatorPart>>();
  expectTypeOf<Read<'task'>>().toEqualTypeOf<Unwritable<PublishedTaskPart>>();
  expectTypeOf<Read<'unit'>>().toEqualTypeOf<Unwritable<PublishedUnitPart>>();
});
