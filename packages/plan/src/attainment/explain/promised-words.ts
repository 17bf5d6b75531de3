import type { Target } from '../../plan/target.js';
import { levelWords } from './amount-words.js';
import { recordedNumber } from './number-text.js';
import { endOfPeriodWords } from './period-words.js';
import type { Teller } from './teller.js';

/** What was promised, without its date: `至少 325 家`, `place 97 or better`. */
export function promisedWords(teller: Teller): string {
  const { attainment, say, level, difference } = teller;
  const { promise, kind } = attainment;
  if (promise.operator === 'in') return rangeWords(teller, promise);
  if (!('value' in promise)) {
    return promise.operator === 'increase' ? say('提高', 'an increase') : say('降低', 'a decrease');
  }
  if (promise.operator === 'improve') {
    const against = {
      'previous-actual': say('上一期的实际', 'the actual value of the period before'),
      'previous-target': say('上一期的目标', 'the target of the period before'),
      baseline: say('基期', 'the baseline'),
    }[promise.relativeTo];
    const by = difference(promise.value);
    return kind === 'rank'
      ? say(`比${against}至少前进 ${by}`, `at least ${by} better than ${against}`)
      : say(`比${against}至少好 ${by}`, `at least ${by} better than ${against}`);
  }
  if (kind === 'event') return say('做成这件事', 'that it happens');
  const wanted = level(promise.value);
  const among = promise.of === null ? '' : say(`（共 ${level(promise.of)}）`, ` (of ${promise.of})`);
  const comparison = kind === 'rank' ? ranks : amounts;
  const { zh, en } = comparison[promise.operator];
  return say(zh, en).replace('…', wanted) + among;
}

/** What was promised, with its date or how often. */
export function promisedWhenWords(teller: Teller): string {
  const { attainment, language, say, period } = teller;
  const { promise } = attainment;
  const { recurrence } = promise;
  const inferred = promise.periodBasis === 'inferred' ? say('（期限为推定）', ' (the period is inferred)') : '';
  const keep = promise.maintain ? say('保持', 'keep ') : '';
  if (recurrence) {
    const every = {
      year: say('每年', 'every year'),
      half: say('每半年', 'every half-year'),
      quarter: say('每季度', 'every quarter'),
      month: say('每月', 'every month'),
    }[recurrence.every];
    const [from, to] = [period(recurrence.from), period(recurrence.to)];
    const when =
      from === to
        ? say(`${from}，${every}`, `${every} in ${from}, `)
        : say(`${from}至 ${to}，${every}`, `${every} from ${from} to ${to}, `);
    return `${when}${keep}${promisedWords(teller)}${inferred}`;
  }
  const end = promise.period ? endOfPeriodWords(promise.period, language) : '';
  return say(
    `到 ${end}，${keep}${promisedWords(teller)}${inferred}`,
    `by ${end}, ${keep}${promisedWords(teller)}${inferred}`,
  );
}

const amounts = {
  '>=': { zh: '至少 …', en: 'at least …' },
  '>': { zh: '超过 …，不含该数', en: 'more than …' },
  '<=': { zh: '至多 …', en: 'at most …' },
  '<': { zh: '低于 …，不含该数', en: 'less than …' },
  '=': { zh: '恰为 …', en: 'exactly …' },
};

const ranks = {
  '>=': { zh: '…或更靠后', en: '… or worse' },
  '>': { zh: '比…靠后', en: 'worse than …' },
  '<=': { zh: '…或更靠前', en: '… or better' },
  '<': { zh: '比…靠前', en: 'better than …' },
  '=': { zh: '恰为…', en: 'exactly …' },
};

function rangeWords(
  { attainment, language, say }: Teller,
  { low, high, reading }: Extract<Target, { operator: 'in' }>,
): string {
  const ends = levelWords(`${recordedNumber(low)}–${recordedNumber(high)}`, attainment, language);
  if (reading === 'within') return say(`${ends}，两端都含`, `${ends}, both ends included`);
  // The less ambitious end binds.
  return attainment.numbers.direction === -1
    ? say(`${ends}，降到上限就算达到`, `${ends}, of which the upper end suffices`)
    : say(`${ends}，做到下限就算达到`, `${ends}, of which the lower end suffices`);
}
