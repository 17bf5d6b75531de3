import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, level, observed } from '../../test/build-plan.js';
import type { Observation } from '../observation/observation.js';

const promise = level({ value: 1, period: '2021' });

const event = (rows: readonly Observation[], asOf = '2022-12-31', target = promise) =>
  assessFirst({ kind: 'event', direction: 'event', targets: [target] }, rows, asOf);

describe('an event by the end of 2021', () => {
  it.each<[string, readonly Observation[], string, object]>([
    [
      'nothing was found',
      [],
      '2022-12-31',
      { state: 'unknown', attained: null, progress: { reason: 'no-observation' } },
    ],
    ['not yet, said of its date', [observed('2021', 0)], '2022-12-31', { state: 'not-met', reasons: [] }],
    [
      'not yet, said of a later day, proves that it had not happened',
      [observed('2022-08-10', 0)],
      '2022-12-31',
      { state: 'not-met', attained: false, progress: { value: 0 }, reasons: ['shown-later'] },
    ],
    [
      'not yet, said before its date, says nothing of the days after',
      [observed('2020', 0)],
      '2022-12-31',
      { state: 'unknown', reasons: ['no-observation'] },
    ],
    [
      'happened in an earlier year',
      [observed('2020', 1)],
      '2022-12-31',
      { state: 'met', overshoot: 0, margin: { reason: 'event-type' } },
    ],
    [
      'happened on its last day',
      [observed('2021', 1, { occurredOn: '2021-12-31' })],
      '2022-12-31',
      { state: 'met', timing: { occurredOn: '2021-12-31', daysLate: null } },
    ],
    [
      'told later, but dated before its end',
      [observed('2022-06', 1, { occurredOn: '2021-07-01' })],
      '2022-12-31',
      { state: 'met', timing: { occurredOn: '2021-07-01', daysLate: null }, reasons: [] },
    ],
    [
      'happened a day late',
      [observed('2022', 1, { occurredOn: '2022-01-01' })],
      '2022-12-31',
      { state: 'met-late', attained: false, timing: { daysLate: 1 }, reasons: ['satisfied-later'] },
    ],
    [
      'found later without a date: nobody knows when',
      [observed('2022', 1)],
      '2022-12-31',
      {
        state: 'unknown',
        attained: null,
        timing: { satisfiedIn: '2022' },
        reasons: ['no-observation', 'satisfied-later'],
      },
    ],
    [
      'not yet at the date, found later without one: late, by nobody knows how much',
      [observed('2021', 0), observed('2022', 1)],
      '2022-12-31',
      { state: 'met-late', timing: { daysLate: null, satisfiedIn: '2022' } },
    ],
    [
      'before its date: not yet',
      [observed('2019', 0), observed('2020', 0)],
      '2020-12-31',
      { state: 'not-due', trajectory: 'not-assessable', progress: { value: 0 }, reasons: ['not-due', 'event-type'] },
    ],
    [
      'before its date: nothing was found',
      [],
      '2020-12-31',
      { state: 'not-due', progress: { reason: 'no-observation' } },
    ],
    [
      'before its date: it has happened',
      [observed('2019', 0), observed('2020', 1)],
      '2020-12-31',
      { state: 'met-early', progress: { value: 1 }, trajectory: 'not-assessable' },
    ],
  ])('%s', (_why, rows, asOf, expected) => {
    const attainment = event(rows, asOf);
    expect(attainment).toMatchObject(expected);
  });

  it('is kept, not met early, where the baseline says that it had happened already', () => {
    const attainment = assessFirst(
      { kind: 'event', baseline: baseline(1), targets: [promise] },
      [observed('2020', 1)],
      '2020-12-31',
    );
    expect(attainment.state).toBe('maintained');
  });

  it('is decided by the stronger source where one says yes and the other no', () => {
    const rows = [observed('2021', 1, { evidence: 'third-party', source: 'blog' }), observed('2022-03', 0)];
    expect(event(rows)).toMatchObject({
      state: 'not-met',
      conflict: { decidedBy: 'evidence', flips: true },
      robustness: { robust: false },
      dataQuality: { flags: ['conflicting'] },
    });
  });

  it('is unknown where sources of one rank say yes and no', () => {
    const rows = [observed('2021', 1, { source: 'bulletin' }), observed('2022-03', 0)];
    expect(event(rows)).toMatchObject({ state: 'unknown', attained: null, conflict: { decidedBy: null } });
  });

  it('is unknown where a stronger source denies, before its date, an occurrence told for an earlier day', () => {
    const rows = [observed('2020', 1, { evidence: 'third-party', source: 'blog' }), observed('2021-06', 0)];
    expect(event(rows)).toMatchObject({ state: 'unknown', attained: null, conflict: { decidedBy: 'evidence' } });
  });

  it('is unknown where a stronger source denies it for the very period for which it was told', () => {
    const rows = [observed('2020', 1, { evidence: 'third-party', source: 'blog' }), observed('2020', 0)];
    expect(event(rows)).toMatchObject({ state: 'unknown', conflict: { decidedBy: 'evidence' } });
  });

  it('keeps the row as it was told in the evidence', () => {
    const { evidence } = event([observed('2022', 1, { occurredOn: '2022-03-10' })]);
    expect(evidence).toMatchObject([{ period: '2022', value: 1, use: 'judged' }]);
  });
});
