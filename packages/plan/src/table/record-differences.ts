/** Records of one kind that one side has and the other lacks, and those that both have with other words or numbers. */
export interface RecordDifferences<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
}

/**
 * What differs between two lists of records with ids.
 *
 * @param partOf - What counts of a record; all of it unless given.
 * @example
 * const { added, removed, changed } = recordDifferences([{ id: 'a', n: 1 }, { id: 'b' }], [{ n: 2, id: 'a' }, { id: 'c' }]);
 * [added.length, removed[0].id, changed[0].after.n]; //=> [1, 'b', 2]
 */
export function recordDifferences<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  partOf: (record: T) => unknown = (record) => record,
): RecordDifferences<T> {
  const [was, is] = [byId(before), byId(after)];
  return {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    changed: after.flatMap((now) => {
      const then = was.get(now.id);
      const same = then === undefined || canonicalText(partOf(then)) === canonicalText(partOf(now));
      return same ? [] : [{ before: then, after: now }];
    }),
  };
}

/** JSON with its keys in order, so that equal values have equal texts. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
