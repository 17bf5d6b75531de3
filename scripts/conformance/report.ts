import type { Difference } from './differences.ts';
import type { Result } from './run-case.ts';

const width = 80;

/** The report of a run: a line for each method, then what failed, then what is unsupported, in lines of 80 columns. */
export function report(results: readonly Result[]): string {
  const tested = results.filter((result) => result.differences !== null);
  const failed = tested.filter((result) => result.differences?.length);
  const unsupported = results.filter((result) => result.differences === null);
  return [
    ...methodLines(
      'Passed / total',
      tested,
      (all) => `${all.filter((one) => !failed.includes(one)).length} / ${all.length}`,
    ),
    ...failed.flatMap((result) => [
      `FAILED ${result.case.id}`,
      ...(result.differences ?? []).flatMap(differenceLines),
      '',
    ]),
    ...methodLines('Unsupported', unsupported, (all) => `${all.length}`),
    `${tested.length - failed.length} of ${tested.length} pass, ${failed.length} fail, ${unsupported.length} unsupported`,
  ].join('\n');
}

/** A line for each method under a heading; nothing where there is none. */
function methodLines(heading: string, results: readonly Result[], count: (all: readonly Result[]) => string): string[] {
  const methods = [...new Set(results.map((result) => result.case.method))];
  const of = (method: string) => results.filter((result) => result.case.method === method);
  return methods.length ? [heading, ...methods.map((method) => row(method, count(of(method)))), ''] : [];
}

function differenceLines({ field, expected, got }: Difference): string[] {
  const inline = `  ${field}: expected ${shown(expected)}, got ${shown(got)}`;
  if (columns(inline) <= width) return [inline];
  return [`  ${field}`, cut(`    expected ${shown(expected)}`), cut(`    got      ${shown(got)}`)];
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'number' ? `${value}` : JSON.stringify(value);
}

/** The name, and the count at the right edge. */
function row(name: string, count: string): string {
  const room = width - count.length - 4;
  const fitted = columns(name) > room ? `${[...name].slice(0, room - 1).join('')}…` : name;
  return `  ${fitted}${' '.repeat(Math.max(1, width - 2 - columns(fitted) - count.length))}${count}`;
}

function cut(line: string): string {
  return columns(line) > width ? `${[...line].slice(0, width - 1).join('')}…` : line;
}

/** Columns that a text takes in a terminal: a Chinese character takes two. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏！-｠￠-￦]/u.test(character) ? 2 : 1),
    0,
  );
}
