import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { PublishedPlan } from '../src/export/published-plan.js';
import type { publishedPlan } from '../src/schema/published/plan.js';

/** zod's arrays and properties can be written to; ours cannot. */
type Writable<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : { -readonly [Key in keyof T]: Writable<T[Key]> };

it('the schema of plan.json and its interface say the same', () => {
  expectTypeOf<z.infer<typeof publishedPlan>>().toEqualTypeOf<Writable<PublishedPlan>>();
});
