import { calculatedNumber } from './number-text.js';
import type { Told } from './quantity-line.js';
import type { Teller } from './teller.js';

/** How far the value is: from the target, along the way to it, as a share of its level, and from the baseline. */
export function distanceQuantities(teller: Teller): Told[] {
  return [share(teller), margin(teller), change(teller), progress(teller), ratio(teller)].flat();
}

function margin({ attainment, say, difference }: Teller): Told {
  const { numbers, promise } = attainment;
  const band = promise.operator === 'in' && promise.reading === 'within';
  const aside = numbers.direction === -1 ? 'T − v' : 'v − T';
  return {
    step: 'margin',
    label: say('与目标之差', 'Margin'),
    quantity: attainment.margin,
    formulas: band ? ['min(0, v − L, H − v)'] : [aside],
    show: (value) => calculatedNumber(value),
    text: (value) => {
      const by = difference(value);
      if (value > 0) return say(`比目标好 ${by}。`, `${by} better than the target.`);
      if (value < 0) return say(`还差 ${by}。`, `${by} short of the target.`);
      return band ? say('在区间之内。', 'Within the range.') : say('恰好等于目标。', 'Exactly at the target.');
    },
  };
}

function change({ attainment, say, difference }: Teller): Told {
  const rank = attainment.kind === 'rank';
  return {
    step: 'change',
    label: say('比基期', 'Change from baseline'),
    quantity: attainment.changeFromBaseline,
    formulas: ['v − b'],
    show: (value) => calculatedNumber(value),
    text: (value) => {
      const by = difference(value);
      if (value === 0) return say('没有变化。', 'No change.');
      if (rank) return value < 0 ? say(`前进 ${by}。`, `${by} better.`) : say(`后退 ${by}。`, `${by} worse.`);
      return value > 0 ? say(`增加 ${by}。`, `Up by ${by}.`) : say(`减少 ${by}。`, `Down by ${by}.`);
    },
  };
}

function progress({ attainment, say }: Teller): Told {
  return {
    step: 'progress',
    label: say('较基期的进度', 'Progress from baseline'),
    quantity: attainment.kind === 'event' ? { value: null, reason: 'event-type' } : attainment.progress,
    formulas: ['(v − b) ÷ (T − b)'],
    show: fraction,
    text: (value) =>
      say(
        `${fraction(value)}：从基期到目标的路走了 ${percent(value)}。`,
        `${fraction(value)}: ${percent(value)} of the way from baseline to target.`,
      ),
  };
}

/** Never where lower is better: there a higher ratio would be the worse one. */
function ratio({ attainment, say }: Teller): Told[] {
  if (attainment.numbers.direction !== 1) return [];
  return [
    {
      step: 'ratio',
      label: say('完成率', 'Ratio to target'),
      quantity: attainment.ratio,
      formulas: ['v ÷ T'],
      show: fraction,
      text: (value) =>
        say(
          `${fraction(value)}：是目标水平的 ${percent(value)}，看的是总量，不是增量。`,
          `${fraction(value)}: ${percent(value)} of the target’s level, not of the planned increase.`,
        ),
    },
  ];
}

function share({ attainment, say }: Teller): Told[] {
  return attainment.share === null
    ? []
    : [
        {
          step: 'share',
          label: say('覆盖', 'Coverage'),
          quantity: attainment.share,
          formulas: ['v ÷ n'],
          show: fraction,
          text: (value) =>
            say(
              `${fraction(value)}，即总数的 ${percent(value)}。`,
              `${fraction(value)}: ${percent(value)} of the total.`,
            ),
        },
      ];
}

/** A fraction with three decimals, or as many more as keep it apart from 0 and 1. */
export function fraction(value: number): string {
  return calculatedNumber(value, [0, 1], 3);
}

/** The same as a percentage, in the same digits. */
export function percent(value: number): string {
  return `${calculatedNumber(value * 100, [0, 100])}%`;
}
