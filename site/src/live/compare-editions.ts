/** How new a set of data is. */
export interface Edition {
  readonly dataDate: string;
  /** Number of recorded rows, which only grows: a row is never changed, another one takes its place. */
  readonly rows: number;
}

/** Above 0 where the first is the newer: by its date, then by its rows. */
export function compareEditions(a: Edition, b: Edition): number {
  return a.dataDate < b.dataDate ? -1 : a.dataDate > b.dataDate ? 1 : a.rows - b.rows;
}
