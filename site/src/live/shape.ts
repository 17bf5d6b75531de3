/**
 * What a value must be, as data: a text that a pattern describes, a number (a count of things where it is 1), a list of one kind, the
 * same or null (a list with `null` behind), or a record with these keys and no others.
 */
export type Shape = string | 0 | 1 | readonly [Shape] | readonly [Shape, null] | { readonly [key: string]: Shape };

/** Whether a value has a shape, no more and no less. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === 'string' && new RegExp(shape).test(value);
  if (typeof shape === 'number') {
    return shape ? Number.isSafeInteger(value) && (value as number) >= 0 : Number.isFinite(value);
  }
  if (isList(shape)) {
    const [one, other] = shape;
    return other === null
      ? value === null || fits(value, one)
      : isList(value) && value.every((item) => fits(item, one));
  }
  return (
    value instanceof Object &&
    !isList(value) &&
    Object.keys(value).length === Object.keys(shape).length &&
    Object.entries(shape).every(([key, part]) => Object.hasOwn(value, key) && fits(value[key as never], part))
  );
}

const isList: (value: unknown) => value is readonly unknown[] = Array.isArray;
