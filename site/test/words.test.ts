import { readFileSync } from 'node:fs';
import { attainmentStates } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { enPeriod, zhPeriod } from '../src/words/period-words.ts';

describe('a period in words', () => {
  it.each([
    { period: '2030', zh: '2030 年', en: '2030' },
    { period: '2030-H1', zh: '2030 年上半年', en: 'first half of 2030' },
    { period: '2030-Q3', zh: '2030 年第 3 季度', en: '2030 Q3' },
    { period: '2030-07', zh: '2030 年 7 月', en: 'July 2030' },
    { period: '2030-08-09', zh: '2030 年 8 月 9 日', en: '9 August 2030' },
  ])('$period', ({ period, zh, en }) => {
    expect([zhPeriod(period), enPeriod(period)]).toEqual([zh, en]);
  });
});

describe('the shape of a verdict', () => {
  const css = readFileSync(new URL('../src/styles/states.css', import.meta.url), 'utf8');
  const shapes = attainmentStates.map((state) => css.match(new RegExp(`\\.${state} \\{\\s*--shape: "(.)"`))?.[1]);

  it('is there for every state, and no two states share one', () => {
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(attainmentStates.length);
  });
});
