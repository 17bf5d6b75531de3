import { describe, expect, it } from 'vitest';
import { buildPlan, indicator, level, observed } from '../../test/build-plan.js';
import { assess } from './assess.js';
import type { AssessOptions } from './assessment.js';
import { summarize } from './summarize.js';

const plan = buildPlan([indicator({ targets: [level()] })]);

/** What plain JavaScript may pass. */
const assessed = (options: object) => () => assess(plan, { asOf: '2021-12-31', ...options } as AssessOptions);

describe('an argument that does not exist is refused with its name and the nearest that does', () => {
  it.each<{ why: string; options: object; value: string; nearest: string | null }>([
    {
      why: 'a day after the month',
      options: { asOf: '2021-02-30' },
      value: 'asOf "2021-02-30"',
      nearest: '2021-02-28',
    },
    { why: 'a leap day', options: { asOf: '2020-02-31' }, value: 'asOf "2020-02-31"', nearest: '2020-02-29' },
    {
      why: 'the 31st of a short month',
      options: { asOf: '2021-04-31' },
      value: 'asOf "2021-04-31"',
      nearest: '2021-04-30',
    },
    {
      why: 'the 32nd of a long one',
      options: { asOf: '2021-12-32' },
      value: 'asOf "2021-12-32"',
      nearest: '2021-12-31',
    },
    { why: 'a month that does not exist', options: { asOf: '2021-13-01' }, value: 'asOf "2021-13-01"', nearest: null },
    { why: 'a year instead of a day', options: { asOf: '2021' }, value: 'asOf "2021"', nearest: null },
    { why: 'a month instead of a day', options: { asOf: '2021-12' }, value: 'asOf "2021-12"', nearest: null },
    { why: 'no day at all', options: { asOf: undefined }, value: 'asOf "undefined"', nearest: null },
    {
      why: 'a day of knowledge',
      options: { knownAt: '2021-06-31' },
      value: 'knownAt "2021-06-31"',
      nearest: '2021-06-30',
    },
    {
      why: 'a profile by its name',
      options: { profile: 'dns-2025' },
      value: 'profile "dns-2025"',
      nearest: 'planDefault',
    },
    {
      why: 'an indicator of a row',
      options: { observations: [observed('2021', 1, { indicator: 'thing' })] },
      value: 'indicator "thing"',
      nearest: 'things',
    },
    {
      why: 'a source of a row',
      options: { observations: [observed('2021', 1, { source: 'yearbok' })] },
      value: 'source "yearbok"',
      nearest: 'yearbook',
    },
    {
      why: 'an indicator assumed',
      options: { assumptions: [{ indicator: 'thinsg', period: '2021', value: 1 }] },
      value: 'indicator "thinsg"',
      nearest: 'things',
    },
    {
      why: 'an indicator declared',
      options: { declarations: { things1: {} } },
      value: 'indicator "things1"',
      nearest: 'things',
    },
    {
      why: 'nothing near it',
      options: { declarations: { elephants: {} } },
      value: 'indicator "elephants"',
      nearest: null,
    },
    {
      why: 'a name that every object has',
      options: { declarations: { constructor: {} } },
      value: 'indicator "constructor"',
      nearest: null,
    },
  ])('$why', ({ options, value, nearest }) => {
    const suggestion = nearest ? `. Did you mean "${nearest}"?` : '';
    expect(assessed(options)).toThrow(new RangeError(`${value} 不存在 does not exist${suggestion}`));
    expect(assessed(options)).toThrow(RangeError);
  });

  it('and one that exists is not', () => {
    const options = {
      knownAt: '2020-02-29',
      observations: [observed('2021', 1)],
      assumptions: [{ indicator: 'things', period: '2020', value: 1 }],
      declarations: { things: {} },
    };
    expect(assessed(options)).not.toThrow();
  });
});

describe('a summary of what does not belong together is refused', () => {
  const assessment = assess(plan, { asOf: '2021-12-31' });

  it.each<{ why: string; run: () => unknown; value: string }>([
    {
      why: 'arguments that changed places',
      run: () => Reflect.apply(summarize, null, [plan, assessment]),
      value: '"undefined" 不存在 does not exist',
    },
    {
      why: 'an assessment of another plan',
      run: () => summarize({ ...assessment, plan: 'another-plan' }, plan),
      value: '"another-plan" 不存在 does not exist. Did you mean "invented-plan"?',
    },
  ])('$why', ({ run, value }) => {
    expect(run).toThrow(new RangeError(`assessment.plan ${value}`));
    expect(run).toThrow(RangeError);
  });
});
