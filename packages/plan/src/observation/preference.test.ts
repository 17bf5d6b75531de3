import { describe, expect, it } from 'vitest';
import { observed } from '../../test/build-plan.js';
import type { Observation } from './observation.js';
import { agree, type Claim, preferred } from './preference.js';

const claim = (value: number, change: Partial<Observation> = {}, date: string | null = null): Claim => ({
  value,
  observation: observed('2019', value, change),
  source: { date },
});

describe('sources that disagree', () => {
  it.each([
    { why: 'official before press', better: {}, worse: { evidence: 'press' }, rule: 'evidence' },
    { why: 'press before a copy', better: { evidence: 'press' }, worse: { evidence: 'repost' }, rule: 'evidence' },
    {
      why: 'a copy before anybody else',
      better: { evidence: 'repost' },
      worse: { evidence: 'third-party' },
      rule: 'evidence',
    },
    {
      why: 'a stated period before an inferred one',
      better: {},
      worse: { periodBasis: 'inferred' },
      rule: 'period-basis',
    },
    { why: 'the same definition before a near one', better: {}, worse: { definition: 'near' }, rule: 'definition' },
    {
      why: 'official though inferred and near',
      better: { periodBasis: 'inferred', definition: 'near' },
      worse: { evidence: 'press' },
      rule: 'evidence',
    },
    {
      why: 'stated though near',
      better: { definition: 'near' },
      worse: { periodBasis: 'inferred' },
      rule: 'period-basis',
    },
  ] as const)('$why', ({ better, worse, rule }) => {
    // The worse one is published later, which comes last in the order.
    const [best, other] = [claim(1, better, '2020-01-01'), claim(2, worse, '2021-01-01')];
    expect(preferred([other, best])).toEqual({ best: [best], decidedBy: rule });
    expect(preferred([best, other])).toEqual({ best: [best], decidedBy: rule });
  });

  it('of one rank: the one published later', () => {
    const [early, late] = [claim(1, {}, '2020-12-31'), claim(2, {}, '2021-01-01')];
    expect(preferred([late, early])).toEqual({ best: [late], decidedBy: 'published' });
    expect(preferred([early, late])).toEqual({ best: [late], decidedBy: 'published' });
  });

  it('of one rank and day: none', () => {
    const two = [claim(1, {}, '2021-01-01'), claim(2, {}, '2021-01-01')];
    expect(preferred(two)).toEqual({ best: two, decidedBy: null });
  });

  it.each([
    { why: 'one without a day', of: claim(1) },
    { why: 'one without a known source', of: { ...claim(1), source: null } },
  ])('the day does not decide beside $why', ({ of }) => {
    const two = [of, claim(2, {}, '2021-01-01')];
    expect(preferred(two)).toEqual({ best: two, decidedBy: null });
  });

  it('the later of three days, where the two latest agree', () => {
    const [old, one, other] = [claim(1, {}, '2020-01-01'), claim(2, {}, '2021-01-01'), claim(2, {}, '2021-01-01')];
    expect(preferred([one, old, other])).toEqual({ best: [one, other], decidedBy: 'published' });
  });

  it('the latest of three days', () => {
    const [old, late, middle] = [claim(1, {}, '2020-01-01'), claim(2, {}, '2022-01-01'), claim(3, {}, '2021-01-01')];
    expect(preferred([old, late, middle])).toEqual({ best: [late], decidedBy: 'published' });
  });

  it('a rule that leaves two that agree has decided', () => {
    const [one, other] = [claim(1, {}, '2020-01-01'), claim(1, { periodBasis: 'inferred' }, '2020-01-01')];
    expect(preferred([claim(2, { evidence: 'press' }), one, other])).toEqual({
      best: [one, other],
      decidedBy: 'evidence',
    });
  });

  it('a reader’s assumption stands above all', () => {
    const assumed: Claim = { value: 7, observation: null, source: null };
    expect(preferred([claim(1), assumed])).toEqual({ best: [assumed], decidedBy: 'evidence' });
  });
});

describe('sources that agree', () => {
  it('are represented by the strongest', () => {
    const [official, press] = [claim(1), claim(1, { evidence: 'press' })];
    expect(preferred([press, official])).toEqual({ best: [official], decidedBy: 'evidence' });
  });

  it.each([
    { why: 'none', values: [], agreed: true },
    { why: 'one', values: [1], agreed: true },
    { why: 'two alike', values: [1, 1], agreed: true },
    { why: 'the last of three apart', values: [1, 1, 2], agreed: false },
  ])('$why: $agreed', ({ values, agreed }) => {
    expect(agree(values.map((value) => claim(value)))).toBe(agreed);
  });
});
