import type { Path } from '../judgement.js';
import { fraction, percent } from './distance-quantities.js';
import { calculatedNumber } from './number-text.js';
import { onCut, paceNumber } from './on-cut.js';
import type { Told } from './quantity-line.js';
import type { Teller } from './teller.js';

/** How the value stands against the plan's own path; once it is due the path ends at the target, and there is nothing to add. */
export function scheduleQuantities(teller: Teller): Told[] {
  if (teller.attainment.due) return [];
  return [elapsed(teller), expected(teller), variance(teller), pace(teller)];
}

function elapsed({ attainment, say }: Teller): Told {
  const ofYear = attainment.path === 'pro-rata';
  return {
    step: 'elapsed',
    label: say('时间已过', 'Elapsed share'),
    quantity: attainment.elapsed,
    formulas: [ofYear ? 'm ÷ 12' : '(t − t0) ÷ (tT − t0)'],
    show: fraction,
    text: (value) =>
      ofYear
        ? say(
            `${fraction(value)}：这一年已过 ${percent(value)}。`,
            `${fraction(value)}: ${percent(value)} of the year is over.`,
          )
        : say(
            `${fraction(value)}：从基期到期限，到这个数的时间已过 ${percent(value)}。`,
            `${fraction(value)}: at the time of the value, ${percent(value)} of the time from baseline to date is over.`,
          ),
  };
}

/** Where the path bends at a milestone in between, its number is given without a working: the judgement does not hold the milestones. */
function expected({ attainment, say, calculated }: Teller): Told {
  const { path, numbers } = attainment;
  const observed = numbers.observed === null ? [] : [numbers.observed];
  const straight = 'b + (T − b) × (t − t0) ÷ (tT − t0)';
  const formulas: { readonly [Way in Path]: readonly string[] } = {
    linear: [straight, 'T'],
    step: [],
    whole: ['T'],
    'pro-rata': ['T × m ÷ 12'],
  };
  const how = {
    linear: say(
      '在基期和计划各年目标连成的折线上',
      'on straight lines through the baseline and the plan’s own targets',
    ),
    step: say(
      '沿用到这时为止最近的一个目标，没有则为基期，不插值',
      'the last target due by then, else the baseline; nothing is interpolated',
    ),
    whole: say('与整个目标相比', 'compared with the whole target'),
    'pro-rata': say(
      '全年目标按一年中已过的时间摊算（时序进度）',
      'the year’s target in proportion to the time of the year that is over',
    ),
  }[path];
  return {
    step: 'expected',
    label: say('此时应有', 'Expected by now'),
    quantity: attainment.expected,
    formulas: formulas[path],
    show: (value) => calculatedNumber(onCut(value, observed), observed),
    text: (value) => {
      const level = calculated(onCut(value, observed), numbers.observed);
      return say(`${level}，${how}。`, `${level}, ${how}.`);
    },
  };
}

function variance({ attainment, say, difference }: Teller): Told {
  return {
    step: 'variance',
    label: say('进度差', 'Schedule variance'),
    quantity: attainment.scheduleVariance,
    formulas: [attainment.numbers.direction === -1 ? 'E − v' : 'v − E'],
    show: (value) => calculatedNumber(onCut(value, [0])),
    text: (value) => {
      const by = difference(value);
      if (onCut(value, [0]) === 0) return say('恰好如期。', 'Exactly as expected.');
      return value > 0
        ? say(`比此时应有的好 ${by}。`, `${by} better than expected by now.`)
        : say(`比此时应有的差 ${by}。`, `${by} worse than expected by now.`);
    },
  };
}

function pace({ attainment, say }: Teller): Told {
  const ofYear = attainment.path === 'pro-rata';
  const show = (value: number) => paceNumber(value);
  return {
    step: 'pace',
    label: say('步伐', 'Pace'),
    quantity: attainment.pace,
    formulas: [ofYear ? 'v ÷ E' : '(v − b) ÷ (E − b)'],
    show,
    text: (value) =>
      ofYear
        ? say(
            `${show(value)}，1 为恰好如期：当年已有的数与此时应有的数之比。`,
            `${show(value)}, where 1 is exactly as planned: what the year has brought so far against what is expected by now.`,
          )
        : say(
            `${show(value)}，1 为恰好如期：已有的变化与此时应有的变化之比。`,
            `${show(value)}, where 1 is exactly as planned: the change so far against the change expected by now.`,
          ),
  };
}
