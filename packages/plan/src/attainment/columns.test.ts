import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityIn, type Row, toColumns } from '../../test/columns/row.js';
import { reasons } from '../vocabulary/reason.js';
import { attainmentStates } from '../vocabulary/state.js';
import type { AssessedColumns } from './columns/columns.js';
import { comparisons } from './columns/comparisons.js';
import { assessColumns } from './columns.js';
import { elapsedShare } from './quantities/elapsed-share.js';
import { expectedLinear, expectedStep } from './quantities/expected.js';
import { marginToTarget } from './quantities/margin.js';
import { meetsTarget } from './quantities/meets-target.js';
import { pace } from './quantities/pace.js';
import { progressFromBaseline } from './quantities/progress.js';
import { none, type Quantity, quantity } from './quantities/quantity.js';
import { acceleration, requiredRate, yearlyRate } from './quantities/rates.js';
import { ratioToTarget } from './quantities/ratio.js';
import { scheduleVariance } from './quantities/schedule-variance.js';
import { attainmentState } from './states/attainment-state.js';

/** What the functions of the quantities say of a row, one by one. */
function quantitiesOf(row: Row) {
  const { direction, baseline, baselineTime, target, targetTime, observed, observedTime } = row;
  const points = [
    { time: row.fromTime, value: row.from },
    { time: row.toTime, value: row.to },
  ];
  const expected = (row.step ? expectedStep : expectedLinear)(points, observedTime);
  const onTime = (formula: (expected: number) => Quantity) =>
    expected.value === null ? expected : formula(expected.value);
  const observedRate = yearlyRate({ from: baseline, fromTime: baselineTime, to: observed, toTime: observedTime });
  const required = requiredRate({ direction, target, targetTime, observed, observedTime });
  const why = required.reason ?? observedRate.reason;
  return {
    margin: marginToTarget({ direction, target, observed }),
    progress: progressFromBaseline({ direction, baseline, target, observed }),
    ratio: row.rank ? none('not-for-ranks') : ratioToTarget({ target, observed }),
    changeFromBaseline: quantity(observed - baseline),
    expected,
    scheduleVariance: onTime((value) => scheduleVariance({ direction, expected: value, observed })),
    pace: onTime((value) => pace({ direction, baseline, expected: value, observed })),
    elapsed: elapsedShare({ baselineTime, time: observedTime, targetTime }),
    observedRate,
    plannedRate: yearlyRate({ from: baseline, fromTime: baselineTime, to: target, toTime: targetTime }),
    requiredRate: required,
    acceleration: why ? none(why) : acceleration({ required: required.value ?? 0, observed: observedRate.value ?? 0 }),
  } satisfies Partial<Record<keyof AssessedColumns, Quantity>>;
}

// Few different numbers, so that equal ones and zeros come up, beside any number at all.
const amount = fc.oneof(fc.constantFrom(-1, -0, 0, 1, 2, 100, Number.NaN, Infinity, -Infinity), fc.double());
const time = fc.oneof(fc.constantFrom(2018, 2019, 2020.5, Number.NaN, Infinity), fc.double({ min: 2000, max: 2040 }));
const rows = fc
  .record({
    direction: fc.constantFrom<1 | -1>(1, -1),
    operator: fc.constantFrom(...comparisons),
    due: fc.boolean(),
    rank: fc.boolean(),
    step: fc.boolean(),
    baseline: amount,
    baselineTime: time,
    target: amount,
    targetTime: time,
    observed: amount,
    observedTime: time,
    from: amount,
    fromTime: time,
    to: amount,
    toTime: time,
  })
  // The points of a path stand in the order of time.
  .filter((row) => !(row.fromTime > row.toTime));

const row: Row = {
  direction: 1,
  operator: '>=',
  due: true,
  rank: false,
  step: false,
  baseline: 262,
  baselineTime: 2018,
  target: 300,
  targetTime: 2019,
  observed: 281,
  observedTime: 2019,
  from: 262,
  fromTime: 2018,
  to: 300,
  toTime: 2019,
};

describe('assessColumns', () => {
  it('says of every row what the quantities say of its numbers', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 20 }), (some) => {
        const assessed = assessColumns(toColumns(some));
        some.forEach((one, index) => {
          const said = quantitiesOf(one);
          const names = Object.keys(said) as (keyof typeof said)[];
          expect(Object.fromEntries(names.map((name) => [name, quantityIn(assessed[name], index)]))).toEqual(said);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is attained where the operator holds, once the target is due, and has the state that follows', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 20 }), (some) => {
        const { attained, state } = assessColumns(toColumns(some));
        some.forEach((one, index) => {
          expect(attainmentStates[state[index] ?? -1]).toBe(
            attainmentState({
              due: one.due,
              keep: one.baseline === one.target,
              satisfied: meetsTarget(one).value,
              later: false,
              early: !meetsTarget({ ...one, observed: one.baseline }).value,
            }),
          );
          const said = one.due ? meetsTarget(one) : none('not-due');
          expect(attained.values[index]).toBe(Number(said.value ?? 0));
          expect(attained.reasons[index]).toBe(said.reason ? reasons.indexOf(said.reason) + 1 : 0);
        });
      }),
    );
  });

  it('never lets NaN, Infinity or -0 out, and holds 0 where there is no value', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 20 }), (some) => {
        const assessed = assessColumns(toColumns(some));
        for (const name of Object.keys(quantitiesOf(row)) as (keyof ReturnType<typeof quantitiesOf>)[]) {
          const { values, reasons: codes } = assessed[name];
          expect(values.every((value) => Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
          expect(values.every((value, index) => !codes[index] || value === 0)).toBe(true);
        }
      }),
    );
  });

  it.each<[string, Partial<Row>, (typeof attainmentStates)[number]]>([
    ['the target is reached at its date', { observed: 300 }, 'met'],
    ['it is missed', {}, 'not-met'],
    ['there is no value for its date', { observed: Number.NaN }, 'unknown'],
    ['it is reached before its date', { due: false, observed: 300 }, 'met-early'],
    ['it is not yet reached', { due: false }, 'not-due'],
    ['there is no value and it is not due', { due: false, observed: Number.NaN }, 'not-due'],
    ['the baseline reached it already', { due: false, baseline: 305, observed: 310 }, 'not-due'],
    [
      'there is no baseline and it is reached before its date',
      { due: false, baseline: Number.NaN, observed: 310 },
      'met-early',
    ],
    ['a level is kept', { baseline: 300, observed: 300 }, 'maintained'],
    ['a level is lost before the date', { due: false, baseline: 300 }, 'below-maintained-level'],
    ['more than 300 was promised and 300 came', { operator: '>', observed: 300 }, 'not-met'],
  ])('where %s', (_why, change, state) => {
    expect(attainmentStates[assessColumns(toColumns([{ ...row, ...change }])).state[0] ?? -1]).toBe(state);
  });

  it('takes the straight line from baseline to target where no path is given', () => {
    const { path: _, ...columns } = toColumns([{ ...row, observedTime: 2018.5 }]);
    expect(assessColumns(columns).expected.values).toEqual(Float64Array.of(281));
  });

  it.each<[string, Parameters<typeof assessColumns>[0], string]>([
    [
      'a column is shorter than the others',
      { ...toColumns([row]), target: new Float64Array(0) },
      '"target" has 0 rows',
    ],
    ['a direction is neither 1 nor -1', { ...toColumns([row]), direction: Int8Array.of(0) }, 'direction 0 in row 0'],
    ['an operator does not exist', { ...toColumns([row]), operator: Uint8Array.of(5) }, 'operator 5 in row 0'],
  ])('is a RangeError where %s', (_why, columns, message) => {
    expect(() => assessColumns(columns)).toThrow(RangeError);
    expect(() => assessColumns(columns)).toThrow(message);
  });

  it('names a column of the path that is too short', () => {
    const columns = toColumns([row, row]);
    const short = {
      ...toColumns([row, row]),
      path: { ...toColumns([row]).path, ...columns.path, to: new Float64Array(1) },
    };
    expect(() => assessColumns(short as typeof columns)).toThrow('"path.to" has 1 rows');
  });
});
