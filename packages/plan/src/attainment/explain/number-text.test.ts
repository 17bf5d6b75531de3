import { describe, expect, it } from 'vitest';
import { differenceWords, levelWords, spaced } from './amount-words.js';
import { workingFor } from './calculation.js';
import { evaluate } from './evaluate.js';
import { calculatedNumber, recordedNumber } from './number-text.js';
import { paceNumber } from './on-cut.js';

const things = { kind: 'stock', unitOfMeasure: { text: { zh: '家', en: 'companies' }, basis: 'stated' } } as const;
const percentage = { kind: 'percentage', unitOfMeasure: { text: { zh: '%', en: '%' }, basis: 'stated' } } as const;
const rank = { kind: 'rank', unitOfMeasure: { text: { zh: '位', en: 'places' }, basis: 'stated' } } as const;

describe('numbers in words', () => {
  it.each([
    ['a half is rounded away from zero', calculatedNumber(0.25), '0.3'],
    ['below zero too, with a real minus sign', calculatedNumber(-0.25), '−0.3'],
    ['digits are added until the number lies on its side of the target', calculatedNumber(49.96, [50]), '49.96'],
    ['a difference is not shown as nothing', calculatedNumber(-0.04), '−0.04'],
    ['what lies within 10⁻⁹ of a cut is on it', paceNumber(0.899_999_999_999_999_7), '0.9'],
    ['a very small number has no exponent', calculatedNumber(-1.5e-9), '−0.000000002'],
    ['nor has a very large one', recordedNumber(1e21), '1000000000000000000000'],
    ['a whole number has no decimals', calculatedNumber(3, [50]), '3'],
    ['a recorded number keeps its digits', recordedNumber(37.125), '37.125'],
    ['without what a computer adds', recordedNumber(0.1 + 0.2), '0.3'],
  ])('%s', (_, shown, expected) => {
    expect(shown).toBe(expected);
  });

  it('have their unit of measure: points for percentages, places for ranks, one thing in the singular', () => {
    expect(levelWords('1', things, 'en')).toBe('1 company');
    expect(levelWords('38', percentage, 'zh-CN')).toBe('38%');
    expect(differenceWords('1', percentage, 'en')).toBe('1 percentage point');
    expect(differenceWords('+4.3', percentage, 'zh-CN')).toBe('+4.3 个百分点');
    expect(differenceWords('3', rank, 'en')).toBe('3 places');
    expect(spaced(levelWords('96', rank, 'zh-CN')) + spaced('380 家')).toBe('第 96 位 380 家');
  });
});

describe('a calculation', () => {
  it('is evaluated as it is printed', () => {
    expect(evaluate('(380 − 262) ÷ (325 − 262)')).toBeCloseTo(1.873, 3);
    expect(evaluate('min(0, 65 − 40, 60 − 65)')).toBe(-5);
    expect(evaluate('2 − 3 − (−4) × 2')).toBe(7);
    expect(evaluate('2 +')).toBeNaN();
    expect(evaluate('(2')).toBeNaN();
  });

  it('is shown only where it gives the number, by the first formula that does', () => {
    const symbols = { T: 350, v: 300, tT: 2021, t: 2020 };
    const formulas = ['(T − v) ÷ (tT − t)', '(T + 1 − v) ÷ (tT − t)'];
    const show = (value: number) => calculatedNumber(value);
    expect(workingFor(51, formulas, symbols, show)?.working).toBe('(350 + 1 − 300) ÷ (2021 − 2020)');
    expect(workingFor(49, formulas, symbols, show)).toBeNull();
    expect(workingFor(50, formulas, { ...symbols, v: null }, show)).toBeNull();
  });

  it('has as many digits as it takes for the printed numbers to give the result', () => {
    const symbols = { v: 1.000_016_1, b: 1, E: 1.000_032_2 };
    const shown = workingFor((symbols.v - 1) / (symbols.E - 1), ['(v − b) ÷ (E − b)'], symbols, (value) =>
      calculatedNumber(value, [0, 1], 3),
    );
    expect(shown?.working).toBe('(1.000016 − 1) ÷ (1.000032 − 1)');
  });
});
