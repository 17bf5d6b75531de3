import { describe, expect, it } from 'vitest';
import { formatAmount } from './format-amount.js';

describe('an amount in English', () => {
  it.each([
    { why: 'one', number: '1', unit: 'zones', amount: '1 zone' },
    { why: 'one with a sign', number: '−1', unit: 'places', amount: '−1 place' },
    { why: 'one behind a comparison', number: 'every year ≥ 1', unit: 'times', amount: 'every year ≥ 1 time' },
    { why: 'ends in one', number: '21', unit: 'zones', amount: '21 zones' },
    { why: 'a fraction ends in one', number: '0.1', unit: 'kilometres', amount: '0.1 kilometres' },
    { why: 'one and a bit', number: '1.5', unit: 'parks', amount: '1.5 parks' },
    { why: 'thousands end in one', number: '1,001', unit: 'parks', amount: '1,001 parks' },
    { why: 'an irregular plural', number: '1', unit: 'people', amount: '1 person' },
    { why: 'a plural in -ies', number: '1', unit: 'companies', amount: '1 company' },
    { why: 'no plural', number: '1', unit: 'place', amount: '1 place' },
    { why: 'a sign, not a word', number: '1', unit: '%', amount: '1%' },
  ])('$why: $amount', ({ number, unit, amount }) => {
    expect(formatAmount(number, unit, 'en')).toBe(amount);
  });
});
