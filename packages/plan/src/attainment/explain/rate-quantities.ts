import { fraction } from './distance-quantities.js';
import { calculatedNumber } from './number-text.js';
import type { Told } from './quantity-line.js';
import type { Teller } from './teller.js';

/** Changes per year: so far, as planned, as required from now on, and how many times faster that is. */
export function rateQuantities({ attainment, say, change }: Teller): Told[] {
  const { rates, due, kind } = attainment;
  const ranks = kind === 'rank' ? say('（负数为前进）', ' (below zero is better)') : '';
  const rate = (label: string, quantity: Told['quantity'], formulas: readonly string[]): Told => ({
    step: 'rate',
    label,
    quantity,
    formulas,
    show: (value) => calculatedNumber(value),
    text: (value) => say(`每年 ${change(value)}${ranks}。`, `${change(value)} a year${ranks}.`),
  });
  const past = [
    rate(say('已有的速度', 'Observed rate'), rates.observed, ['(v − b) ÷ (t − t0)']),
    rate(say('计划的速度', 'Planned rate'), rates.planned, ['(T − b) ÷ (tT − t0)']),
  ];
  if (due) return past;
  return [
    ...past,
    // More than 350 whole things is 351, fewer than 10 is 9.
    rate(say('今后需要的速度', 'Required rate'), rates.required, [
      '(T − v) ÷ (tT − t)',
      '(T + 1 − v) ÷ (tT − t)',
      '(T − 1 − v) ÷ (tT − t)',
    ]),
    {
      step: 'rate',
      label: say('需要的是已有的几倍', 'Required against observed'),
      quantity: rates.acceleration,
      formulas: ['r ÷ c'],
      show: fraction,
      text: (value) =>
        say(
          `今后每年的变化须是已有的 ${fraction(value)} 倍。`,
          `From now on it has to go ${fraction(value)} times as fast as so far.`,
        ),
    },
  ];
}
