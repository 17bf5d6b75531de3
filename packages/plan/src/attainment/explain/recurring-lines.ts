import type { PeriodTest } from '../recurring.js';
import { comparisonOf } from './calculation.js';
import { fraction, percent } from './distance-quantities.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import { recordedNumber } from './number-text.js';
import { operatorOf } from './operator-of.js';
import { quantityLine } from './quantity-line.js';
import { reasonWords } from './reason-words.js';
import { stateWords } from './state-words.js';
import type { Teller } from './teller.js';

/** A recurrence, period by period, then how many of the due ones were fulfilled and what they add up to. */
export function recurringLines(teller: Teller): ExplanationLine[] {
  const { attainment, say, level, change } = teller;
  const { recurring, kind } = attainment;
  if (recurring === null) return [];
  const { periods, fulfilled, due, missing, share, total } = recurring;
  const unknown = missing ? say(`，另有 ${missing} 期缺数`, `; ${missing} more without a value`) : '';
  const added = kind === 'flow' || kind === 'periodic';
  return [
    ...periods.map((test) => periodLine(teller, test)),
    ...quantityLine(
      { ...teller, symbols: { k: fulfilled, n: due } },
      {
        step: 'share',
        label: say('做到的期数', 'Share of periods fulfilled'),
        quantity: share,
        formulas: ['k ÷ n'],
        show: fraction,
        text: (value) =>
          say(
            `${fraction(value)}：到期 ${due} 期，知道做到的 ${fulfilled} 期，占 ${percent(value)}${unknown}。`,
            `${fraction(value)}: ${fulfilled} of ${due} due are known to be fulfilled, or ${percent(value)}${unknown}.`,
          ),
      },
    ),
    ...quantityLine(teller, {
      step: 'total',
      label: added ? say('各期合计', 'All periods added up') : say('到最近一期的变化', 'Change up to the last period'),
      quantity: total,
      formulas: [],
      show: recordedNumber,
      text: (value) =>
        added
          ? say(
              `${level(value)}；合计多少与是否每期做到是两回事。`,
              `${level(value)}; the sum is another question than the tests.`,
            )
          : say(
              `比基期 ${change(value)}；总变化与是否每期做到是两回事。`,
              `${change(value)} from the baseline; the whole change is another question than the tests.`,
            ),
    }),
  ];
}

function periodLine({ attainment, say, word, period, level, difference }: Teller, test: PeriodTest): ExplanationLine {
  const { promise, numbers } = attainment;
  const { due, attained, value, level: wanted, margin, reasons } = test;
  const state = stateWords[!due ? 'not-due' : attained === null ? 'unknown' : attained ? 'met' : 'not-met'];
  const made = comparisonOf(operatorOf(promise, numbers.direction), 'T', { v: value, T: wanted }) ?? {};
  const [reason] = attained === null && due ? reasons : [];
  const short = margin.value === null ? 0 : margin.value;
  const missing = short < 0 ? say(`，还差 ${difference(short)}`, `, ${difference(short)} short`) : '';
  const observed = value === null || !due ? '' : `${level(value)}${missing}`;
  const because = observed || (reason ? word(reasonWords[reason]) : '');
  const text = because && say(`：${because}`, `: ${because}`);
  const end = /[。.]$/.test(text) ? '' : say('。', '.');
  return explanationLine('period', period(test.period), say(`${state.zh}${text}${end}`, `${state.en}${text}${end}`), {
    ...(due ? made : {}),
    value: due ? value : null,
    reason: reason ?? null,
  });
}
