/** How new a set of data is. */
export interface Edition {
  readonly dataDate: string;
  readonly version: string;
  /** Number of recorded rows, which only grows. */
  readonly rows: number;
}

/** Above 0 where the first is the newer: by its date, then by its version, then by its rows. */
export function compareEditions(a: Edition, b: Edition): number {
  return compare(a.dataDate, b.dataDate) || compareVersions(a.version, b.version) || a.rows - b.rows;
}

/** Versions in the order of semantic versioning: a version comes after its own previews, and numbers are compared as numbers. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const found = compare(left[place] ?? '', right[place] ?? '');
    if (found) return found;
  }
  return 0;
}

/** The parts of a version as texts that sort as they count; `~` ends the three numbers of one that is no preview. */
function partsOf(version: string): string[] {
  const [, numbers = '', preview] = /^([^-]*)(?:-(.*))?$/.exec(version) ?? [];
  const sortable = (part: string): string =>
    /^\d+$/.test(part) ? part.replace(/^0*/, '').padStart(99, '0') : `a${part}`;
  return [...numbers.split('.').map(sortable), ...(preview === undefined ? ['~'] : preview.split('.').map(sortable))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
