import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type HTMLElement, parse as parseHtml } from 'node-html-parser';
import { dist } from '../dist.ts';

/** A file of the data as it was built. */
export const dataFile = (path: string): Buffer => readFileSync(join(dist, 'data/v1', path));

/** What a JSON file of the data holds. */
export const json = <Content>(path: string): Content => JSON.parse(dataFile(path).toString());

/** The rows of a table by the names of its columns, as a plain parser reads them. */
export const csv = (name: string): Record<string, string>[] =>
  parse(dataFile(`${name}.csv`), { columns: true, relax_column_count: false });

/** A built page. */
export const page = (path: string): HTMLElement => parseHtml(readFileSync(join(dist, path, 'index.html'), 'utf8'));

/** The number that a text shows, with its sign; null where it shows none. */
export function numberIn(text: string): number | null {
  const shown = /[−+-]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return shown === undefined ? null : Number(shown.replaceAll(',', '').replace('−', '-'));
}

/** How far a shown number may be from the one it stands for: half of its last digit. */
export function halfDigit(text: string): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals * (1 + 1e-9);
}
