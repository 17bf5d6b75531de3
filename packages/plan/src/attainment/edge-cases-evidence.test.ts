import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, level, observed } from '../../test/build-plan.js';
import type { Attainment } from './attainment.js';

const by2021 = [level({ value: 20 })];

describe('the edge cases of the definition: evidence', () => {
  it.each<[string, string, () => Attainment, object]>([
    [
      '15',
      'endpoint and slope disagree: both are kept, the verdict is not robust',
      () =>
        assessFirst(
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
        assessFirst(
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
      () => assessFirst({ baseline: baseline(10), targets: by2021 }, [observed('2021', 20)], '2021-12-31'),
      { state: 'met', robustness: { robust: true, flips: [] } },
    ],
    [
      '32',
      'two sources disagree: the stronger decides, both are shown, and whether it matters',
      () =>
        assessFirst(
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
        assessFirst(
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
        assessFirst(
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
});
