import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, heading, improvement, indicator, level, observed, range } from '../../test/build-plan.js';
import { admitNearDefinition } from '../observation/admission.js';
import type { Observation } from '../observation/observation.js';
import type { Indicator } from '../plan/indicator.js';
import { assess } from './assess.js';
import type { AssessOptions } from './assessment.js';
import type { Attainment } from './attainment.js';

/** The judgement of the first target of an invented indicator. */
function judge(
  change: Partial<Indicator> & Pick<Indicator, 'targets'>,
  rows: readonly Observation[],
  asOf: string,
  options: Partial<AssessOptions> = {},
): Attainment {
  const assessment = assess(buildPlan([indicator(change)], rows), { asOf, ...options });
  const [first] = assessment.indicators.things?.targets ?? [];
  const attainment = assessment.targets[first ?? ''];
  if (!attainment) throw new Error('no target');
  return attainment;
}

const by2021 = [level({ value: 20 })];
const stages = [
  level({ period: '2021', value: 40 }),
  level({ period: '2019', value: 20 }),
  level({ period: '2020', value: 30 }),
];

describe('the edge cases of the definition', () => {
  it.each<[string, string, () => Attainment, object]>([
    [
      '1',
      'met before its date: early, progress beyond 1, and the trend stays visible',
      () => judge({ baseline: baseline(10), targets: by2021 }, [observed('2019', 25)], '2019-12-31'),
      { state: 'met-early', attained: null, due: false, trajectory: 'ahead', progress: { value: 1.5, reason: null } },
    ],
    [
      '2',
      'met earlier, missed at the date: not met, with the date it was met',
      () =>
        judge({ baseline: baseline(10), targets: by2021 }, [observed('2020', 22), observed('2021', 18)], '2021-12-31'),
      { state: 'not-met', attained: false, timing: { metBefore: '2020' }, reasons: ['met-before-date'] },
    ],
    [
      '3',
      'target equals baseline: no progress, no pace; predicate and margin hold',
      () => judge({ baseline: baseline(20), targets: by2021 }, [observed('2021', 21)], '2021-12-31'),
      {
        state: 'maintained',
        attained: true,
        margin: { value: 1, reason: null },
        progress: { value: null, reason: 'target-equals-baseline' },
        pace: { value: null, reason: 'expected-equals-baseline' },
      },
    ],
    [
      '4',
      'target on the worse side of the baseline: no progress, but attainment and change',
      () => judge({ baseline: baseline(24), targets: by2021 }, [observed('2021', 22)], '2021-12-31'),
      {
        state: 'met',
        progress: { value: null, reason: 'target-on-wrong-side' },
        changeFromBaseline: { value: -2, reason: null },
        reasons: ['satisfied-at-baseline'],
      },
    ],
    [
      '4',
      'a baseline that satisfies already is never met early; the variance decides',
      () => judge({ baseline: baseline(24), targets: by2021 }, [observed('2020', 22)], '2020-12-31'),
      {
        state: 'not-due',
        trajectory: 'on-track',
        pace: { value: null, reason: 'expected-on-wrong-side' },
        reasons: ['not-due', 'satisfied-at-baseline'],
      },
    ],
    [
      '5',
      'a true zero as baseline: progress is v ÷ T, growth is undefined',
      () => judge({ baseline: baseline(0), targets: [level({ value: 4 })] }, [observed('2021', 3)], '2021-12-31'),
      { progress: { value: 0.75, reason: null } },
    ],
    [
      '6',
      'no baseline: no progress, 0 is not assumed',
      () => judge({ targets: by2021 }, [observed('2021', 18)], '2021-12-31'),
      { state: 'not-met', progress: { value: null, reason: 'no-baseline' }, ratio: { value: 0.9, reason: null } },
    ],
    [
      '7',
      'a target of 0 where lower is better: no ratio, the rest holds',
      () =>
        judge(
          { direction: 'lower', baseline: baseline(10), targets: [level({ operator: '<=', value: 0 })] },
          [observed('2021', 2)],
          '2021-12-31',
        ),
      {
        state: 'not-met',
        margin: { value: -2, reason: null },
        progress: { value: 0.8, reason: null },
        ratio: { value: null, reason: 'not-positive' },
      },
    ],
    [
      '8',
      'values that change sign: linear quantities only',
      () => judge({ baseline: baseline(-5), targets: by2021 }, [observed('2021', 15)], '2021-12-31'),
      {
        progress: { value: 0.8, reason: null },
        rates: { observed: { value: 20 / 3 } },
      },
    ],
    [
      '9',
      'one observation not at the date: attainment stays unknown',
      () => judge({ baseline: baseline(10), targets: by2021 }, [observed('2020', 30)], '2021-12-31'),
      { state: 'unknown', attained: null, reasons: ['no-observation'], numbers: { observed: null } },
    ],
    [
      '10',
      'a missing year is unknown; an earlier value is not carried forward',
      () => judge({ baseline: baseline(10), targets: stages }, [observed('2019', 99)], '2022-12-31'),
      { state: 'unknown', dataQuality: { ageYears: 3, pointsUsed: 1, pointsExpected: 3 } },
    ],
    [
      '11',
      'irregular spacing: rates per year of real time',
      () =>
        judge(
          { baseline: baseline(10, '2010'), targets: [level({ value: 40, period: '2025' })] },
          [observed('2016', 16), observed('2020', 20)],
          '2020-12-31',
        ),
      {
        rates: { observed: { value: 1 }, planned: { value: 2 }, required: { value: 4 }, acceleration: { value: 4 } },
        elapsed: { value: 10 / 15 },
      },
    ],
    [
      '13',
      'a revised value: one vintage for each calculation',
      () =>
        judge(
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
        judge({ baseline: baseline(10), targets: by2021 }, [observed('2018', 11), observed('2021', 20)], '2021-12-31'),
      { progress: { value: 1, reason: null }, reasons: [] },
    ],
    [
      '14',
      'a break in the series: nothing is calculated across it',
      () =>
        judge({ baseline: baseline(10), targets: by2021 }, [observed('2020', 15)], '2020-12-31', {
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
      '15',
      'endpoint and slope disagree: both are kept, the verdict is not robust',
      () =>
        judge(
          { baseline: baseline(0), targets: [level({ value: 25, period: '2022' })] },
          [observed('2019', 20), observed('2020', 20), observed('2021', 19)],
          '2021-12-31',
        ),
      {
        trajectory: 'on-track',
        robustness: { robust: false, flips: [{ by: 'slope', trajectory: 'behind' }] },
        reasons: ['not-due', 'endpoint-and-slope-disagree'],
      },
    ],
    [
      '16',
      'half a unit of the last digit printed turns the verdict',
      () =>
        judge(
          { kind: 'percentage', baseline: baseline(40), targets: [level({ value: 50 })] },
          [observed('2021', 49.98, { printed: '49.98' })],
          '2021-12-31',
        ),
      {
        state: 'not-met',
        reasons: ['rounding-sensitive'],
        robustness: { robust: false, flips: [{ by: 'displayed', value: 50 }] },
      },
    ],
    [
      '16',
      'things that are counted are exact',
      () => judge({ baseline: baseline(10), targets: by2021 }, [observed('2021', 20)], '2021-12-31'),
      { state: 'met', robustness: { robust: true, flips: [] } },
    ],
    [
      '17',
      'exactly on the boundary is met',
      () =>
        judge(
          { kind: 'percentage', baseline: baseline(40.5), targets: [level({ value: 50.5 })] },
          [observed('2021', 50.5)],
          '2021-12-31',
        ),
      { state: 'met', margin: { value: 0, reason: null }, progress: { value: 1, reason: null } },
    ],
    [
      '18',
      '超 is strict: equal is not met though the margin is 0',
      () =>
        judge(
          { baseline: baseline(10), targets: [level({ operator: '>', value: 20 })] },
          [observed('2021', 20)],
          '2021-12-31',
        ),
      {
        state: 'not-met',
        margin: { value: 0, reason: null },
        progress: { value: 1, reason: null },
        reasons: ['equal-but-strict'],
      },
    ],
    [
      '18',
      'more than 20 whole things is 21',
      () =>
        judge(
          { baseline: baseline(10), targets: [level({ operator: '>', value: 20 })] },
          [observed('2020', 20)],
          '2020-12-31',
        ),
      { state: 'not-due', rates: { required: { value: 1, reason: null } } },
    ],
    [
      '18',
      'more than 20.5 of what is measured needs no certain amount more',
      () =>
        judge(
          { baseline: baseline(10), targets: [level({ operator: '>', value: 20.5 })] },
          [observed('2020', 20.5)],
          '2020-12-31',
        ),
      { rates: { required: { value: null, reason: 'equal-but-strict' } } },
    ],
    [
      '19',
      '1 to 2, at least the lower end: more is no failure, but said',
      () => judge({ baseline: baseline(0), targets: [range()] }, [observed('2021', 3)], '2021-12-31'),
      {
        state: 'met',
        margin: { value: 2 },
        progress: { value: 3 },
        reasons: ['beyond-range'],
      },
    ],
    [
      '19',
      '1 to 2, within: both ends bind',
      () =>
        judge({ baseline: baseline(0), targets: [range({ reading: 'within' })] }, [observed('2021', 3)], '2021-12-31'),
      { state: 'not-met', margin: { value: -1 }, reasons: ['beyond-range'] },
    ],
    [
      '20',
      'k above n is an error',
      () =>
        judge(
          { kind: 'coverage', baseline: baseline(3), targets: [level({ value: 8, of: 8 })] },
          [observed('2021', 9)],
          '2021-12-31',
        ),
      {
        state: 'unknown',
        share: null,
        reasons: ['no-observation', 'value-exceeds-universe'],
        evidence: [{ use: 'left-out' }],
      },
    ],
    [
      '21',
      'an event has happened or not; what is beyond it is overshoot',
      () =>
        judge(
          { kind: 'event', baseline: baseline(0), targets: [level({ value: 1 })] },
          [observed('2020', 2)],
          '2021-12-31',
        ),
      {
        state: 'met',
        progress: { value: 1, reason: null },
        overshoot: 1,
        pace: { value: null, reason: 'event-type' },
        margin: { value: null, reason: 'event-type' },
        projections: [{ value: null, reason: 'event-type' }, { value: null }],
      },
    ],
    [
      '22',
      'an approval after its date is late by so many days',
      () =>
        judge(
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
      '23',
      'a missing year before makes the next one unknown',
      () =>
        judge(
          { kind: 'rank', direction: 'lower', baseline: baseline(50), targets: [improvement()] },
          [observed('2019', 46), observed('2021', 41)],
          '2021-12-31',
        ),
      {
        state: 'unknown',
        recurring: {
          periods: [{ attained: true, level: 47 }, { attained: null }, { attained: null, reasons: ['no-reference'] }],
          missing: 2,
        },
      },
    ],
    [
      '24',
      'extra reports do not make up for a missing one',
      () =>
        judge(
          {
            kind: 'periodic',
            targets: [level({ value: 1, period: null, recurrence: { every: 'quarter', from: '2019', to: '2019' } })],
          },
          [observed('2019-Q1', 2), observed('2019-Q2', 0), observed('2019-Q3', 1), observed('2019-Q4', 1)],
          '2019-12-31',
        ),
      {
        state: 'not-met',
        attained: false,
        recurring: { fulfilled: 3, due: 4, share: { value: 0.75 }, total: { value: 4 } },
      },
    ],
    [
      '25',
      'a yearly flow is not heading for another year’s target',
      () => judge({ kind: 'flow', baseline: baseline(10), targets: stages }, [observed('2019', 25)], '2019-12-31'),
      {
        state: 'not-due',
        trajectory: 'not-assessable',
        expected: { value: 20 },
        pace: { value: null, reason: 'yearly-flow' },
        reasons: ['not-due', 'yearly-flow'],
      },
    ],
    [
      '26',
      'a margin of percentages is in points',
      () =>
        judge(
          { kind: 'percentage', baseline: baseline(37), targets: [level({ value: 40 })] },
          [observed('2021', 41)],
          '2021-12-31',
        ),
      { margin: { value: 1, reason: null } },
    ],
    [
      '27',
      'a rank has no ratio, no growth, no projection',
      () =>
        judge(
          {
            kind: 'rank',
            direction: 'lower',
            baseline: baseline(101),
            targets: [level({ operator: '<=', value: 95 })],
          },
          [observed('2020', 98)],
          '2020-12-31',
        ),
      {
        ratio: { value: null, reason: 'not-for-ranks' },
        rates: { observed: { value: -1.5 } },
        projections: [{ reason: 'not-for-ranks' }, { reason: 'not-for-ranks' }],
      },
    ],
    [
      '28',
      'the judgement carries the promise it is bound to',
      () => judge({ targets: by2021 }, [], '2021-12-31'),
      { promise: { id: 'things-2021', value: 20, operator: '>=', quote: 'invented' } },
    ],
    [
      '29',
      'no change at all is stalled',
      () => judge({ baseline: baseline(10), targets: by2021 }, [observed('2020', 10)], '2020-12-31'),
      { trajectory: 'stalled', pace: { value: 0, reason: null } },
    ],
    [
      '30',
      'a growth rate in mid-year is compared with the whole target',
      () =>
        judge(
          { kind: 'percentage', baseline: baseline(4), targets: [level({ value: 6, period: '2020' })] },
          [observed('2020-H1', 5)],
          '2020-06-30',
          { declarations: { things: { path: 'whole' } } },
        ),
      { expected: { value: 6 }, scheduleVariance: { value: -1 }, pace: { value: 0.5 }, trajectory: 'off-track' },
    ],
    [
      '31',
      'a later value never fills a missing one',
      () => judge({ baseline: baseline(10), targets: by2021 }, [observed('2022', 99)], '2022-12-31'),
      { state: 'unknown', reasons: ['no-observation', 'satisfied-later'], timing: { satisfiedIn: '2022' } },
    ],
    [
      '31',
      'missed at the date, satisfied later: met late, and not attained',
      () =>
        judge({ baseline: baseline(10), targets: by2021 }, [observed('2021', 19), observed('2022', 20)], '2022-12-31'),
      { state: 'met-late', attained: false, reasons: ['satisfied-later'] },
    ],
    [
      '32',
      'two sources disagree: the stronger decides, both are shown, and whether it matters',
      () =>
        judge(
          { baseline: baseline(10), targets: by2021 },
          [observed('2021', 19, { evidence: 'press', source: 'newspaper' }), observed('2021', 20)],
          '2021-12-31',
        ),
      {
        state: 'met',
        reasons: ['conflicting'],
        conflict: { decidedBy: 'evidence', flips: true },
        robustness: { robust: false },
      },
    ],
    [
      '32',
      'sources of one rank that lead to different verdicts: unknown',
      () =>
        judge(
          { baseline: baseline(10), targets: by2021 },
          [observed('2021', 19, { source: 'bulletin' }), observed('2021', 20)],
          '2021-12-31',
        ),
      { state: 'unknown', attained: null, reasons: ['conflicting'], conflict: { decidedBy: null, flips: true } },
    ],
    [
      '32',
      'sources of one rank that lead to the same verdict: that verdict, and no number',
      () =>
        judge(
          { baseline: baseline(10), targets: by2021 },
          [observed('2021', 22, { source: 'bulletin' }), observed('2021', 20)],
          '2021-12-31',
        ),
      {
        state: 'met',
        attained: true,
        numbers: { observed: null },
        margin: { value: null, reason: 'conflicting' },
        conflict: { flips: false },
        robustness: { robust: true },
      },
    ],
  ])('%s: %s', (_, __, run, expected) => {
    const { reasons, ...rest } = expected as { reasons?: string[] };
    const attainment = run();
    expect(attainment).toMatchObject(rest);
    if (reasons) expect(attainment.reasons).toEqual(reasons);
  });

  it('evidence of a near definition is shown and left out, unless it is admitted', () => {
    const rows = [observed('2021', 25, { definition: 'near' })];
    const strict = judge({ baseline: baseline(10), targets: by2021 }, rows, '2021-12-31');
    expect(strict).toMatchObject({
      state: 'unknown',
      evidence: [{ use: 'left-out', reason: 'not-admitted', value: 25 }],
    });
    const loose = judge({ baseline: baseline(10), targets: by2021 }, rows, '2021-12-31', {
      admit: admitNearDefinition,
    });
    expect(loose).toMatchObject({
      state: 'met',
      reasons: ['near-definition'],
      dataQuality: { flags: ['near-definition'] },
    });
  });

  it('a direction without a number is followed or not', () => {
    const rows = [observed('2020', 12)];
    const open = judge({ baseline: baseline(10), targets: [heading()] }, rows, '2020-12-31');
    expect(open).toMatchObject({
      state: 'not-due',
      trajectory: 'on-track',
      progress: { value: null, reason: 'no-target-value' },
    });
    const due = judge({ baseline: baseline(10), targets: [heading()] }, [observed('2021', 10)], '2021-12-31');
    expect(due).toMatchObject({ state: 'not-met', attained: false });
  });
});
