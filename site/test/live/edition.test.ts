import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/live/compare-editions.ts';
import { waitAfter } from '../../src/live/keep-asking.ts';

const edition = (dataDate: string, version: string, rows: number) => ({ dataDate, version, rows });

/** From the oldest to the newest. */
const inOrder = [
  edition('2026-01-31', '9.9.9', 99),
  edition('2026-02-01', '0.9.0', 1),
  edition('2026-02-01', '0.10.0-alpha', 1),
  edition('2026-02-01', '0.10.0-alpha.1', 1),
  edition('2026-02-01', '0.10.0-alpha.2', 1),
  edition('2026-02-01', '0.10.0-alpha.10', 1),
  edition('2026-02-01', '0.10.0-beta', 1),
  edition('2026-02-01', '0.10.0', 1),
  edition('2026-02-01', '0.10.0', 2),
  edition('2026-02-01', '0.10.0', 10),
  edition('2026-02-01', '0.10.1', 1),
];

describe('a set of data', () => {
  it('is newer by its date, then its version, then its rows', () => {
    for (const [at, one] of inOrder.entries())
      for (const [other, two] of inOrder.entries())
        expect(Math.sign(compareEditions(one, two)), `${one.version} and ${two.version}`).toBe(Math.sign(at - other));
  });
});

describe('a page that fails to get newer data', () => {
  it('waits longer each time, and never longer than two hours', () => {
    expect([0, 1, 2, 3, 4, 5, 60].map((failures) => waitAfter(failures) / 60_000)).toEqual([
      5, 10, 20, 40, 80, 120, 120,
    ]);
    fc.assert(fc.property(fc.nat(1000), (failures) => waitAfter(failures + 1) >= waitAfter(failures)));
  });
});
