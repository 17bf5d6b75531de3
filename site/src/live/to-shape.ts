import type { Shape } from './shape.ts';

/** The part of JSON Schema in which the published schemas are written. */
type Schema = Readonly<Record<string, unknown>>;

/** Keywords that say nothing about the value, or what another keyword says already. */
const silent = ['$schema', '$defs', 'description', 'title', 'format', 'required', 'additionalProperties', 'examples'];

/**
 * A published JSON Schema as the shape that a page's script checks by. It refuses a schema that says more than a shape can, so that
 * nothing is left unchecked in silence.
 */
export function toShape(schema: Schema, root: Schema = schema): Shape {
  const { $ref, type, pattern, items, properties, anyOf, minimum, maximum, enum: words, ...rest } = schema;
  const unknown = Object.keys(rest).filter((key) => !silent.includes(key));
  if (unknown.length > 0) throw new RangeError(`a shape cannot say "${unknown.join('", "')}"`);
  if (typeof $ref === 'string') return toShape(defined($ref, root), root);
  if (Array.isArray(anyOf)) return [toShape(anyOf[0], root), nothingElse(anyOf)];
  if (type === 'array') return [toShape(items as Schema, root)];
  if (type === 'number' && minimum === undefined && maximum === undefined) return 0;
  if (type === 'integer' && minimum === 0 && maximum === Number.MAX_SAFE_INTEGER) return 1;
  if (type === 'string')
    return Array.isArray(words) ? `^(?:${words.join('|')})$` : ((pattern as string | undefined) ?? '');
  const { required, additionalProperties } = schema;
  const keys = Object.keys(Object(properties));
  if (type !== 'object' || additionalProperties !== false || String(required) !== String(keys)) {
    throw new RangeError(`a shape cannot say ${JSON.stringify(schema)}`);
  }
  const parts = Object.entries(properties as Record<string, Schema>);
  return Object.fromEntries(parts.map(([key, part]) => [key, toShape(part, root)]));
}

function defined(reference: string, root: Schema): Schema {
  const definitions = root.$defs as Record<string, Schema> | undefined;
  const found = definitions?.[reference.replace('#/$defs/', '')];
  if (found === undefined) throw new RangeError(`a schema speaks of "${reference}", which it does not define`);
  return found;
}

/** Of two choices the second must be null. */
function nothingElse(choices: readonly Schema[]): null {
  if (choices.length !== 2 || choices[1]?.type !== 'null') throw new RangeError('a shape can say "or null" alone');
  return null;
}
