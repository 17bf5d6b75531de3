import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/attainment/told.js';
import { baseline, heading, indicator, level, observed, range } from '../../../test/build-plan.js';
import type { Observation } from '../../observation/observation.js';
import type { Indicator } from '../../plan/indicator.js';
import type { Target } from '../../plan/target.js';
import type { AssessOptions } from '../assessment.js';
import { dns2025 } from '../profiles/dns-2025.js';
import { planDefault } from '../profiles/plan-default.js';
import { un2023 } from '../profiles/un-2023.js';
import { explain } from './explain.js';
import type { Step } from './explanation.js';

type Change = Partial<Indicator> & { readonly targets: readonly Target[] };

function linesOf(change: Change, rows: readonly Observation[], options: Partial<AssessOptions>, step: Step): string[] {
  const attainment = judged(indicator(change), rows, { asOf: '2020-12-31', ...options });
  return explain(attainment, 'en', options.profile)
    .filter((line) => line.step === step)
    .map(({ text, working }) => (working === null ? text : `${text} ${working}`));
}

const by2021 = [level({ value: 20 })];
const on2020 = (value: number) => [observed('2020', value)];
const strictPace = {
  ...planDefault,
  id: 'own',
  name: { zh: '自定', en: 'Own cuts' },
  pace: { cuts: [{ from: 0.5, label: 'on-track' }], otherwise: 'behind', tolerance: 1e-9 },
} as const;

describe('a line of an explanation', () => {
  it.each<[why: string, Change, Observation[], Partial<AssessOptions>, Step, string[]]>([
    [
      'the pace that decides stands between its cuts',
      { baseline: baseline(8), targets: by2021 },
      on2020(12),
      {},
      'trajectory',
      ['Off track: pace 0 < 0.5 < 0.9, by “Default of this project”.'],
    ],
    [
      'a step back lies below every cut',
      { baseline: baseline(8), targets: by2021 },
      on2020(6),
      {},
      'trajectory',
      ['Regressing: pace −0.25 < 0, by “Default of this project”.'],
    ],
    [
      'no change is exactly on a cut',
      { baseline: baseline(8), targets: by2021 },
      on2020(8),
      {},
      'trajectory',
      ['Stalled: pace 0 = 0, by “Default of this project”.'],
    ],
    [
      'a caller’s own profile is named and its own cuts decide',
      { baseline: baseline(8), targets: by2021 },
      on2020(12),
      { profile: strictPace },
      'trajectory',
      ['On track: pace 0.5 ≤ 0.5, by “Own cuts”.'],
    ],
    [
      'without a baseline the schedule variance decides',
      { targets: [level({ value: 20 }), level({ period: '2020', value: 15 })] },
      on2020(14),
      {},
      'trajectory',
      ['Behind: there is no pace, so the schedule variance decides: −1.'],
    ],
    [
      'a direction without a number is read from the change',
      { baseline: baseline(8), targets: [heading()] },
      on2020(9),
      {},
      'trajectory',
      ['On track: the change from the baseline decides: 1.'],
    ],
    [
      'a level to be kept is read from the margin',
      { baseline: baseline(8), targets: [level({ value: 8, maintain: true })] },
      on2020(7),
      {},
      'trajectory',
      ['Behind: it is the margin that decides: −1.'],
    ],
    [
      'more than 20 whole things is 21',
      { baseline: baseline(8), targets: [level({ operator: '>', value: 20 })] },
      on2020(20),
      {},
      'rate',
      [
        '+6 things a year. (20 − 8) ÷ (2020 − 2018)',
        '+4 things a year. (20 − 8) ÷ (2021 − 2018)',
        '+1 thing a year. (20 + 1 − 20) ÷ (2021 − 2020)',
        'From now on it has to go 0.167 times as fast as so far. 1 ÷ 6',
      ],
    ],
    [
      'both ends of a range bind where it says so',
      { direction: 'band', targets: [range({ reading: 'within', low: 40, high: 60 })] },
      [observed('2021', 65)],
      { asOf: '2021-12-31' },
      'verdict',
      ['Not met: 65 things in 2021; the promise was 40–60 things, both ends included. 65 ≥ 40, 65 ≤ 60'],
    ],
    [
      'and the margin is the distance to it',
      { direction: 'band', targets: [range({ reading: 'within', low: 40, high: 60 })] },
      [observed('2021', 65)],
      { asOf: '2021-12-31' },
      'margin',
      ['5 things short of the target. min(0, 65 − 40, 60 − 65)'],
    ],
    [
      'where lower is better there is no ratio',
      { direction: 'lower', baseline: baseline(30), targets: [level({ operator: '<=', value: 20 })] },
      on2020(22),
      {},
      'ratio',
      [],
    ],
    [
      'what was missed at its date and satisfied before says when',
      { baseline: baseline(8), targets: by2021 },
      [observed('2020', 21), observed('2021', 19)],
      { asOf: '2021-12-31' },
      'timing',
      ['The value of 2020 satisfied it; at the date it was no longer so.'],
    ],
    [
      'a published profile speaks in its own label, with its own numbers',
      { baseline: baseline(8), targets: by2021 },
      on2020(16),
      { profile: un2023 },
      'rating',
      [
        'UN SDG Progress Chart 2023: “target met or on track”. There is no value for the year in which the method begins; by its own rule it begins with another. Its own numbers: cagr = 0.414, ratio = 1.219, score = 3.',
      ],
    ],
    [
      'or says why it has none',
      { baseline: baseline(8), targets: by2021 },
      on2020(16),
      { profile: dns2025 },
      'rating',
      ['German sustainability strategy, weather symbols: no result. There are too few values for this.'],
    ],
    [
      'k of n has its share of the whole',
      { kind: 'coverage', baseline: baseline(1), targets: [level({ value: 8, of: 8 })] },
      [observed('2021', 6)],
      { asOf: '2021-12-31' },
      'share',
      ['0.75: 75% of the total. 6 ÷ 8'],
    ],
  ])('%s', (_, change, rows, options, step, expected) => {
    expect(linesOf(change, rows, options, step)).toEqual(expected);
  });
});
