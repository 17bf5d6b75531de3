import { describe, expect, it } from 'vitest';
import { expectedLinear, expectedProRata, expectedStep } from './expected.js';

const path = [
  { time: 2018, value: 100 },
  { time: 2020, value: 140 },
  { time: 2021, value: 120 },
];

describe('what is expected by now', () => {
  it.each([
    {
      why: 'before the plan begins',
      at: 2017.75,
      linear: [null, 'no-expected-value'],
      step: [null, 'no-expected-value'],
    },
    { why: 'at the baseline', at: 2018, linear: [100, null], step: [100, null] },
    { why: 'a quarter of the way to the milestone', at: 2018.5, linear: [110, null], step: [100, null] },
    { why: 'just before the milestone', at: 2019.75, linear: [135, null], step: [100, null] },
    { why: 'at the milestone', at: 2020, linear: [140, null], step: [140, null] },
    { why: 'on the next line, which falls', at: 2020.25, linear: [135, null], step: [140, null] },
    { why: 'at the last date', at: 2021, linear: [120, null], step: [120, null] },
    { why: 'the last value holds afterwards', at: 2025, linear: [120, null], step: [120, null] },
  ])('$why', ({ at, linear, step }) => {
    const straight = expectedLinear(path, at);
    const stepped = expectedStep(path, at);
    expect([straight.value, straight.reason]).toStrictEqual(linear);
    expect([stepped.value, stepped.reason]).toStrictEqual(step);
  });

  it('is nothing where the plan has no number', () => {
    const nothing = { value: null, reason: 'no-expected-value' };
    expect(expectedLinear([], 2020)).toStrictEqual(nothing);
    expect(expectedStep([], 2020)).toStrictEqual(nothing);
  });

  it.each([
    { why: '时序进度: nine months of twelve', target: 1200, elapsed: 0.75, value: 900 },
    { why: 'nothing before the year begins', target: 1200, elapsed: 0, value: 0 },
    { why: 'all of it at its end', target: 1200, elapsed: 1, value: 1200 },
    { why: 'of nothing, nothing (and not -0)', target: -5, elapsed: 0, value: 0 },
  ])('of a flow within its year: $why', ({ target, elapsed, value }) => {
    expect(expectedProRata({ target, elapsed })).toStrictEqual({ value, reason: null });
  });
});
