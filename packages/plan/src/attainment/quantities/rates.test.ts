import { describe, expect, it } from 'vitest';
import { acceleration, requiredRate, yearlyRate } from './rates.js';

describe('the change per year', () => {
  it.each([
    { why: 'rises by 2 a year', ends: [57, 2000, 69, 2006], value: 2, reason: null },
    { why: 'a rank that improves falls', ends: [101, 2018, 98, 2020], value: -1.5, reason: null },
    { why: 'no change is a rate of 0', ends: [5, 2018, 5, 2020], value: 0, reason: null },
    { why: 'within half a year', ends: [10, 2018, 13, 2018.5], value: 6, reason: null },
    { why: 'on one day', ends: [1, 2018, 2, 2018], value: null, reason: 'no-time-span' },
    { why: 'backwards', ends: [1, 2018, 2, 2017], value: null, reason: 'no-time-span' },
    { why: 'a value that is none', ends: [1, 2018, Number.NaN, 2020], value: null, reason: 'not-finite' },
  ] as const)('$why', ({ ends: [from, fromTime, to, toTime], value, reason }) => {
    expect(yearlyRate({ from, fromTime, to, toTime })).toStrictEqual({ value, reason });
  });
});

describe('the rate required from now on', () => {
  it.each([
    {
      why: 'the rest in the years left',
      direction: 1,
      target: 350,
      observed: 320,
      time: 2019,
      value: 15,
      reason: null,
    },
    { why: 'the sign stays', direction: -1, target: 95, observed: 98, time: 2020, value: -3, reason: null },
    { why: 'half a year is left', direction: 1, target: 10, observed: 9, time: 2020.5, value: 2, reason: null },
    { why: 'met exactly', direction: 1, target: 350, observed: 350, time: 2019, value: null, reason: 'already-met' },
    { why: 'met and more', direction: 1, target: 350, observed: 351, time: 2019, value: null, reason: 'already-met' },
    {
      why: 'met where less is better',
      direction: -1,
      target: 95,
      observed: 94,
      time: 2019,
      value: null,
      reason: 'already-met',
    },
    {
      why: 'met exactly where less is better',
      direction: -1,
      target: 95,
      observed: 95,
      time: 2019,
      value: null,
      reason: 'already-met',
    },
    {
      why: 'met wins over the date',
      direction: 1,
      target: 350,
      observed: 350,
      time: 2021,
      value: null,
      reason: 'already-met',
    },
    {
      why: 'the date has come',
      direction: 1,
      target: 350,
      observed: 349,
      time: 2021,
      value: null,
      reason: 'at-target-date',
    },
    {
      why: 'the date is over',
      direction: 1,
      target: 350,
      observed: 349,
      time: 2022,
      value: null,
      reason: 'at-target-date',
    },
  ] as const)('$why', ({ direction, target, observed, time, value, reason }) => {
    const values = { direction, target, targetTime: 2021, observed, observedTime: time };
    expect(requiredRate(values)).toStrictEqual({ value, reason });
  });
});

describe('the acceleration', () => {
  it.each([
    { why: 'twice as fast', required: 6, observed: 3, value: 2, reason: null },
    { why: 'twice as fast downwards', required: -3, observed: -1.5, value: 2, reason: null },
    { why: 'slower will do', required: 1, observed: 4, value: 0.25, reason: null },
    { why: 'nothing more is required, and not -0', required: 0, observed: -4, value: 0, reason: null },
    { why: 'nothing has changed', required: 6, observed: 0, value: null, reason: 'no-observed-change' },
    { why: 'it went the other way', required: 6, observed: -1, value: null, reason: 'opposite-change' },
    { why: 'it rose where it should fall', required: -6, observed: 1, value: null, reason: 'opposite-change' },
  ])('$why', ({ required, observed, value, reason }) => {
    expect(acceleration({ required, observed })).toStrictEqual({ value, reason });
  });
});
