import type { CsvTable } from '@xianxing/plan/export';

/** A file that has a form of its own. */
export type OtherFile =
  | 'plan.json'
  | 'observations.json'
  | 'attainment.json'
  | 'changes.json'
  | 'manifest.json'
  | 'datapackage.json'
  | 'SHA256SUMS'
  | 'indicators'
  | 'tasks'
  | 'units';

/** The words of the page of data that are no data; both languages have this shape. */
export interface DataWords {
  readonly heading: string;
  readonly intro: string;
  readonly edition: (version: string, released: boolean) => string;
  readonly contents: string;
  readonly tables: {
    readonly heading: string;
    readonly rows: (count: number) => string;
    readonly excel: (size: string) => string;
    /** What one row of it is. */
    readonly row: Readonly<Record<CsvTable['name'], string>>;
    readonly rules: readonly string[];
  };
  readonly files: {
    readonly heading: string;
    readonly intro: string;
    readonly holds: Readonly<Record<OtherFile, string>>;
    readonly each: (count: number, size: string) => string;
  };
  readonly columns: {
    readonly heading: string;
    readonly intro: string;
    readonly summary: (table: string, count: number) => string;
    readonly types: Readonly<Record<'string' | 'number' | 'integer' | 'boolean' | 'date', string>>;
  };
  readonly addresses: {
    readonly heading: string;
    readonly latest: string;
    readonly releases: string;
    readonly none: string;
    readonly released: (version: string) => string;
    readonly open: string;
  };
  readonly check: { readonly heading: string; readonly paragraph: string; readonly command: string };
  readonly follow: { readonly heading: string; readonly paragraph: string };
  readonly cite: {
    readonly heading: string;
    readonly subject: string;
    readonly note: string;
    readonly standard: string;
    readonly bibtex: string;
    readonly file: string;
  };
  readonly licence: {
    readonly heading: string;
    readonly data: string;
    readonly none: string;
    readonly others: string;
    readonly unofficial: (plan: string, status: string) => string;
  };
  /** At the foot of the page of one indicator, task or unit. */
  readonly download: { readonly json: string; readonly more: string };
}
