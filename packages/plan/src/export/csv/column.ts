import type { Localized } from '../../vocabulary/localized.js';
import type { Cell } from './csv-text.js';

/** One column of a published table: its name, what it means, and what stands in it. */
export interface Column<Row> {
  /** snake_case; never changed. */
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly title: Localized;
  /** What the title leaves open: units, and when the cell is empty. */
  readonly description: Localized;
  /** Every word that can stand in it, where they are few. */
  readonly values?: readonly string[];
  readonly required?: true;
  readonly cell: (row: Row) => Cell;
}

/** A column by position, so that a table of columns reads as one. */
export function column<Row>(
  name: string,
  type: Column<Row>['type'],
  [titleZh, titleEn]: readonly [string, string],
  [zh, en]: readonly [string, string],
  cell: (row: Row) => Cell,
  more: Pick<Column<Row>, 'values' | 'required'> = {},
): Column<Row> {
  return { name, type, title: { zh: titleZh, en: titleEn }, description: { zh, en }, ...more, cell };
}
