import { readFileSync } from 'node:fs';
import {
  dns2025,
  type Language,
  type Profile,
  planDefault,
  type Series,
  statcan2025,
  trajectoryStates,
  un2023,
} from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { paceCut } from '../../src/method/pace-cuts.ts';
import { methodWords } from '../../src/method/words.ts';

const languages: readonly Language[] = ['zh-CN', 'en'];

describe('the cuts of the default profile', () => {
  it('are those that the engine reads the pace by', () => {
    const { pace } = planDefault;
    expect(pace && trajectoryStates.map((state) => [state, paceCut(pace, state)])).toEqual([
      ['ahead', '≥ 1.1'],
      ['on-track', '≥ 1'],
      ['behind', '≥ 0.9'],
      ['off-track', '> 0'],
      ['stalled', '= 0'],
      ['regressing', '< 0'],
      ['not-assessable', null],
    ]);
  });

  it('have a shape each, and no two share one', () => {
    const css = readFileSync(new URL('../../src/styles/trajectory.css', import.meta.url), 'utf8');
    const shapes = trajectoryStates.map((state) => css.match(new RegExp(`\\.${state} \\{\\s*--shape: "(.)"`))?.[1]);
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(trajectoryStates.length);
  });
});

const series = (values: readonly number[], from: number, target: number, targetTime: number): Series => ({
  direction: 1,
  points: values.map((value, index) => ({ time: from + index, value })),
  target,
  targetTime,
});
/** From 100 in 2020 to 144 in 2022: 20 % a year. */
const growing = (value: number) => series([100, value], 2020, 144, 2022);
/** From 100 in 2020 to 200 in 2022; a value of 2021 grows by itself once more. */
const doubling = (value: number) => series([100, value], 2020, 200, 2022);
/** One more each year until 2021, thus 113 in 2031. */
const steady = (target: number) => series([100, 101, 102, 103], 2018, target, 2031);

describe('the cuts of a published method, as the page words them', () => {
  it.each<{ profile: Profile; said: string; above: Series; below: Series; labels: readonly [string, string] }>([
    {
      profile: statcan2025,
      said: '0.95',
      above: growing(119.1),
      below: growing(118.9),
      labels: ['substantial_progress', 'moderate_progress'],
    },
    {
      profile: statcan2025,
      said: '0.6',
      above: growing(112.1),
      below: growing(111.9),
      labels: ['moderate_progress', 'limited_progress'],
    },
    {
      profile: statcan2025,
      said: '0',
      above: growing(100),
      below: growing(99.9),
      labels: ['limited_progress', 'deterioration'],
    },
    {
      profile: un2023,
      said: '0.95',
      above: doubling(139.7),
      below: doubling(139.6),
      labels: ['target met or on track', 'reasonable progress, acceleration needed'],
    },
    {
      profile: un2023,
      said: '0.1',
      above: doubling(104.9),
      below: doubling(104.8),
      labels: ['reasonable progress, acceleration needed', 'stagnation or regression'],
    },
    { profile: dns2025, said: '5%', above: steady(113.5), below: steady(113.6), labels: ['sun', 'slightly_cloudy'] },
    { profile: dns2025, said: '20%', above: steady(115.5), below: steady(115.6), labels: ['slightly_cloudy', 'cloud'] },
  ])('$profile.id: $said', ({ profile, said, above, below, labels }) => {
    expect([above, below].map((one) => profile.rate?.(one).label)).toEqual(labels);
    for (const language of languages) {
      const { compares } = methodWords(language).profiles;
      expect(compares[profile.id as keyof typeof compares].replaceAll(' ', '')).toContain(said);
    }
  });

  it('names only labels that the method can give', () => {
    const given = [
      statcan2025.rate(growing(100)).label,
      un2023.rate(doubling(100)).label,
      dns2025.rate(steady(0)).label,
    ];
    expect(
      given.map((label, index) => [statcan2025, un2023, dns2025][index]?.labels?.includes(label as never)),
    ).toEqual([true, true, true]);
  });
});
