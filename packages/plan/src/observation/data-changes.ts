import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate, Period } from '../vocabulary/period.js';
import type { Observation } from './observation.js';

/** What a recorded row did to the data. */
export type DataChangeKind = 'added' | 'revised' | 'withdrawn';

/** What can differ between a row and the one that revises it. */
export type RevisedPart = (typeof revisedParts)[number];

const revisedParts = [
  'value',
  'printed',
  'status',
  'evidence',
  'definition',
  'periodBasis',
  'occurredOn',
  'locator',
  'quote',
  'note',
] as const satisfies readonly (keyof Observation)[];

/** One change of the data: what one source was recorded, on one day, to say of one indicator and period. */
export interface DataChange<Row extends Observation = Observation> {
  readonly kind: DataChangeKind;
  /** The day of the change; never the source's own date. */
  readonly recorded: IsoDate;
  readonly indicator: Row['indicator'];
  readonly period: Period;
  readonly source: Row['source'];
  /** What stood before; empty where something was added. */
  readonly before: readonly Row[];
  /** What stands since then; empty where something was withdrawn. */
  readonly after: readonly Row[];
  /** What a revision altered; empty for the other kinds, and where the same was recorded again. */
  readonly changed: readonly RevisedPart[];
  /** What was written down with the change; null where nothing was. */
  readonly reason: Localized | null;
}

/**
 * How the data came to be what they are: every addition, revision and withdrawal, the newest first; changes of one day stay in the
 * order of the rows.
 *
 * A row after a withdrawal is an addition again. Taking back what does not stand changes nothing and is left out. Rows are compared
 * within one indicator, period and source, as `standingObservations` does: what it gives for a day is what the changes up to that day
 * leave.
 *
 * @param rows - All rows, revisions and withdrawals included, in any order.
 * @example
 * dataChanges([]); //=> []
 */
export function dataChanges<Row extends Observation>(rows: readonly Row[]): DataChange<Row>[] {
  const histories = grouped(rows, ({ indicator, period, source }) => [indicator, period, source].join('\n'));
  const changes = [...histories.values()].flatMap(historyOf);
  return changes.sort((a, b) => compare(b.recorded, a.recorded));
}

/** The changes of one indicator, period and source, day by day. */
function historyOf<Row extends Observation>(rows: readonly Row[]): DataChange<Row>[] {
  const days = [...grouped(rows, ({ recorded }) => recorded)].sort(([a], [b]) => compare(a, b));
  let standing: readonly Row[] = [];
  return days.flatMap(([recorded, today]) => {
    const given = today.filter(({ status }) => status !== 'withdrawn');
    const withdrawn = given.length < today.length;
    const before = withdrawn && standing.length === 0 ? given : standing;
    const after = withdrawn ? [] : given;
    standing = after;
    const [row] = [...after, ...before];
    if (row === undefined) return [];
    const { indicator, period, source } = row;
    const kind = withdrawn ? 'withdrawn' : before.length === 0 ? 'added' : 'revised';
    const changed = kind === 'revised' ? revisedParts.filter((part) => differ(part, before, after)) : [];
    const noted = today.find(({ status, note }) => note !== null && (status === 'withdrawn') === withdrawn);
    return [{ kind, recorded, indicator, period, source, before, after, changed, reason: noted?.note ?? null }];
  });
}

function differ(part: RevisedPart, before: readonly Observation[], after: readonly Observation[]): boolean {
  const [was, is] = [before, after].map((rows) =>
    rows
      .map((row) => JSON.stringify(row[part]))
      .sort()
      .join(),
  );
  return was !== is;
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const others = groups.get(key);
    if (others) others.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
