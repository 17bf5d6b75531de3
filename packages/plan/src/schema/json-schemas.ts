import { z } from 'zod';
import { publishedPlan } from './published/plan.js';
import { writtenIndicator } from './written/indicator.js';
import { writtenPlanFile } from './written/plan-file.js';
import { writtenNonTarget, writtenNote, writtenNumeral, writtenRepair } from './written/remarks-on-text.js';
import { writtenResponsibleUnit } from './written/responsible-unit.js';
import { writtenSearch, writtenSource } from './written/source.js';

/** The schema of each kind of YAML file in a data folder. */
export const writtenFiles = {
  plan: writtenPlanFile,
  indicator: writtenIndicator,
  'responsible-units': z.record(z.string(), writtenResponsibleUnit),
  sources: z.record(z.string(), writtenSource),
  searches: z.array(writtenSearch),
  notes: z.record(z.string(), writtenNote),
  repairs: z.array(writtenRepair),
  'non-targets': z.array(writtenNonTarget),
  numerals: z.array(writtenNumeral),
} as const;

/**
 * JSON Schemas (draft 2020-12) by name: one for each kind of YAML file in a data folder, for editors, and `published-plan` for
 * plan.json.
 *
 * @example
 * Object.keys(jsonSchemas()).includes('published-plan'); //=> true
 */
export function jsonSchemas(): Record<string, unknown> {
  const written = Object.entries(writtenFiles).map(([name, schema]): [string, unknown] => [
    `written-${name}`,
    z.toJSONSchema(schema, { io: 'input' }),
  ]);
  return Object.fromEntries([...written, ['published-plan', z.toJSONSchema(publishedPlan)]]);
}
