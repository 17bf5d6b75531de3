import { describe, expect, it } from 'vitest';
import { elapsedShare } from './elapsed-share.js';

describe('the elapsed share', () => {
  it.each([
    { why: 'one year of four', times: [2018, 2019, 2022], value: 0.25, reason: null },
    { why: 'nothing at the baseline', times: [2018, 2018, 2022], value: 0, reason: null },
    { why: 'all of it at the date', times: [2018, 2022, 2022], value: 1, reason: null },
    { why: 'more than all of it afterwards', times: [2018, 2023, 2022], value: 1.25, reason: null },
    { why: 'less than nothing before the baseline', times: [2018, 2017, 2022], value: -0.25, reason: null },
    { why: 'the shortest span counts', times: [2018, 2018.25, 2018.5], value: 0.5, reason: null },
    { why: 'no span where both are one day', times: [2018, 2019, 2018], value: null, reason: 'no-time-span' },
    { why: 'no span backwards', times: [2018, 2019, 2017], value: null, reason: 'no-time-span' },
    { why: 'no date, no share', times: [2018, Number.NaN, 2022], value: null, reason: 'not-finite' },
  ] as const)('$why', ({ times: [baselineTime, time, targetTime], value, reason }) => {
    expect(elapsedShare({ baselineTime, time, targetTime })).toStrictEqual({ value, reason });
  });
});
