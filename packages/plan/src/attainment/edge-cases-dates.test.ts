import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, level, observed } from '../../test/build-plan.js';
import type { Attainment } from './attainment.js';

const by2021 = [level({ value: 20 })];
const stages = [
  level({ period: '2021', value: 40 }),
  level({ period: '2019', value: 20 }),
  level({ period: '2020', value: 30 }),
];

describe('the edge cases of the definition: dates', () => {
  it.each<[string, string, () => Attainment, object]>([
    [
      '2',
      'met earlier, missed at the date: not met, with the date it was met',
      () =>
        assessFirst(
          { baseline: baseline(10), targets: by2021 },
          [observed('2020', 22), observed('2021', 18)],
          '2021-12-31',
        ),
      { state: 'not-met', attained: false, timing: { metBefore: '2020' }, reasons: ['met-before-date'] },
    ],
    [
      '9',
      'one observation not at the date: attainment stays unknown',
      () => assessFirst({ baseline: baseline(10), targets: by2021 }, [observed('2020', 30)], '2021-12-31'),
      { state: 'unknown', attained: null, reasons: ['no-observation'], numbers: { observed: null } },
    ],
    [
      '10',
      'a missing year is unknown; an earlier value is not carried forward',
      () => assessFirst({ baseline: baseline(10), targets: stages }, [observed('2019', 99)], '2022-12-31'),
      { state: 'unknown', dataQuality: { ageYears: 3, pointsUsed: 1, pointsExpected: 3 } },
    ],
    [
      '13',
      'a revised value: one vintage for each calculation',
      () =>
        assessFirst(
          { baseline: baseline(10), targets: by2021 },
          [observed('2021', 18, { recorded: '2022-01-01' }), observed('2021', 21, { recorded: '2022-03-01' })],
          '2022-12-31',
          { knownAt: '2022-02-28' },
        ),
      { state: 'not-met', numbers: { observed: 18 }, withHindsight: false, knownAt: '2022-02-28' },
    ],
    [
      '13',
      'an observation of the baseline’s own period does not replace the baseline',
      () =>
        assessFirst(
          { baseline: baseline(10), targets: by2021 },
          [observed('2018', 11), observed('2021', 20)],
          '2021-12-31',
        ),
      { progress: { value: 1, reason: null }, reasons: [] },
    ],
    [
      '14',
      'a break in the series: nothing is calculated across it',
      () =>
        assessFirst({ baseline: baseline(10), targets: by2021 }, [observed('2020', 15)], '2020-12-31', {
          declarations: { things: { breaks: ['2020'] } },
        }),
      {
        progress: { value: null, reason: 'series-break' },
        pace: { value: null, reason: 'series-break' },
        trajectory: 'not-assessable',
        dataQuality: { flags: ['series-break'] },
      },
    ],
    [
      '22',
      'an approval after its date is late by so many days',
      () =>
        assessFirst(
          { kind: 'event', direction: 'event', targets: [level({ value: 1, period: '2021-12-31' })] },
          [observed('2022', 1, { occurredOn: '2022-03-10' })],
          '2022-12-31',
        ),
      {
        state: 'met-late',
        attained: false,
        progress: { value: 0 },
        timing: { occurredOn: '2022-03-10', daysLate: 69 },
        reasons: ['satisfied-later'],
      },
    ],
    [
      '29',
      'no change at all is stalled',
      () => assessFirst({ baseline: baseline(10), targets: by2021 }, [observed('2020', 10)], '2020-12-31'),
      { trajectory: 'stalled', pace: { value: 0, reason: null } },
    ],
    [
      '31',
      'a later value never fills a missing one',
      () => assessFirst({ baseline: baseline(10), targets: by2021 }, [observed('2022', 99)], '2022-12-31'),
      { state: 'unknown', reasons: ['no-observation', 'satisfied-later'], timing: { satisfiedIn: '2022' } },
    ],
    [
      '31',
      'missed at the date, satisfied later: met late, and not attained',
      () =>
        assessFirst(
          { baseline: baseline(10), targets: by2021 },
          [observed('2021', 19), observed('2022', 20)],
          '2022-12-31',
        ),
      { state: 'met-late', attained: false, reasons: ['satisfied-later'] },
    ],
  ])('%s: %s', (_, __, run, expected) => {
    const { reasons, ...rest } = expected as { reasons?: string[] };
    const attainment = run();
    expect(attainment).toMatchObject(rest);
    if (reasons) expect(attainment.reasons).toEqual(reasons);
  });
});
