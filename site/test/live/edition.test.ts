import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/live/compare-editions.ts';
import { waitAfter } from '../../src/live/keep-asking.ts';

/** From the oldest to the newest. */
const inOrder = [
  { dataDate: '2026-01-31', rows: 99 },
  { dataDate: '2026-02-01', rows: 1 },
  { dataDate: '2026-02-01', rows: 2 },
  { dataDate: '2026-02-01', rows: 10 },
  { dataDate: '2026-10-01', rows: 1 },
];

describe('a set of data', () => {
  it('is newer by its date, then by its rows', () => {
    for (const [at, one] of inOrder.entries())
      for (const [other, two] of inOrder.entries())
        expect(Math.sign(compareEditions(one, two)), `${one.dataDate} and ${two.dataDate}`).toBe(Math.sign(at - other));
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
