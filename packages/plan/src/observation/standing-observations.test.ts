import { describe, expect, it } from 'vitest';
import { observed } from '../../test/build-plan.js';
import { standingObservations } from './standing-observations.js';

const first = observed('2019', 10, { recorded: '2020-03-01' });
const revised = observed('2019', 11, { recorded: '2021-03-01' });
const withdrawn = observed('2019', 11, { recorded: '2022-03-01', status: 'withdrawn' });
const again = observed('2019', 12, { recorded: '2023-03-01' });
const all = [revised, again, first, withdrawn];

describe('the rows that stand', () => {
  it.each([
    { why: 'nothing before the first was recorded', knownAt: '2020-02-29', stands: [] },
    { why: 'the first on the very day', knownAt: '2020-03-01', stands: [first] },
    { why: 'the first until the day before its revision', knownAt: '2021-02-28', stands: [first] },
    { why: 'the revision from its day', knownAt: '2021-03-01', stands: [revised] },
    { why: 'none from the day it is taken back', knownAt: '2022-03-01', stands: [] },
    { why: 'a new one after that', knownAt: '2023-03-01', stands: [again] },
    { why: 'the last, with hindsight', knownAt: undefined, stands: [again] },
  ])('$why', ({ knownAt, stands }) => {
    expect(standingObservations(all, knownAt)).toEqual(stands);
    expect(standingObservations([...all].reverse(), knownAt)).toEqual(stands);
  });

  it.each([
    { why: 'another indicator', change: { indicator: 'others' } },
    { why: 'another period', change: { period: '2020' } },
    { why: 'another source', change: { source: 'newspaper' } },
  ])('$why is not revised by it', ({ change }) => {
    const other = { ...first, ...change };
    expect(standingObservations([other, revised])).toEqual([other, revised]);
    expect(standingObservations([other, withdrawn])).toEqual([other]);
  });

  it('are both rows of one source and day, since neither is later', () => {
    const twin = { ...revised, value: 99 };
    expect(standingObservations([first, revised, twin])).toEqual([revised, twin]);
    expect(standingObservations([revised, twin, again])).toEqual([again]);
  });

  it('are none of a day on which the value is taken back', () => {
    const taken = { ...revised, status: 'withdrawn' } as const;
    expect(standingObservations([first, revised, taken])).toEqual([]);
    expect(standingObservations([taken, revised])).toEqual([]);
  });
});
