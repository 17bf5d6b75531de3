import { describe, expect, it } from 'vitest';
import type { Target } from '../plan/target.js';
import { formatPeriodTarget, formatTarget } from './format-target.js';

const common = {
  id: 'benches-2030',
  indicator: 'benches',
  clause: 'goals-s1',
  quote: '',
  period: '2030',
  recurrence: null,
  periodBasis: 'stated',
  maintain: false,
  note: null,
} as const;

const level = { ...common, of: null } as const;

describe('a target in a table', () => {
  const cases: { why: string; target: Target; kind?: 'event'; zh: string; en: string }[] = [
    { why: '以上 includes the number', target: { ...level, operator: '>=', value: 100 }, zh: '≥ 100', en: '≥ 100' },
    { why: '超 does not', target: { ...level, operator: '>', value: 350 }, zh: '> 350', en: '> 350' },
    { why: 'lower is better', target: { ...level, operator: '<=', value: 95 }, zh: '≤ 95', en: '≤ 95' },
    { why: 'k of n', target: { ...common, operator: '>=', value: 6, of: 8 }, zh: '≥ 6 / 8', en: '≥ 6 / 8' },
    {
      why: 'a range keeps both ends',
      target: { ...common, operator: 'in', low: 1, high: 2, reading: 'at-least-lower' },
      zh: '1–2',
      en: '1–2',
    },
    {
      why: 'an event happens; it does not reach 1',
      target: { ...level, operator: '>=', value: 1 },
      kind: 'event',
      zh: '实现',
      en: 'to happen',
    },
    { why: 'a direction has no number', target: { ...common, operator: 'increase' }, zh: '提高', en: 'increase' },
    {
      why: 'how often stands in front',
      target: {
        ...common,
        operator: 'improve',
        value: 3,
        relativeTo: 'previous-actual',
        period: null,
        recurrence: { every: 'year', from: '2028', to: '2030' },
      },
      zh: '每年 进步 ≥ 3',
      en: 'every year better by ≥ 3',
    },
  ];

  it.each(cases)('$why', ({ target, kind, zh, en }) => {
    expect(formatTarget(target, kind ?? 'stock')).toEqual({ zh, en });
  });

  it('does not say how often it recurs where one period is spoken of', () => {
    const yearly: Target = {
      ...level,
      operator: '>=',
      value: 2,
      recurrence: { every: 'year', from: '2028', to: '2030' },
    };
    expect(formatPeriodTarget(yearly, 'periodic').zh).toBe('≥ 2');
    expect(formatTarget(yearly, 'periodic').zh).toBe('每年 ≥ 2');
  });
});
