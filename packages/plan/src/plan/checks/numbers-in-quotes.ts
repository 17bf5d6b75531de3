import { findNumerals } from '../../text/numerals.js';
import type { Localized } from '../../vocabulary/localized.js';
import type { Draft } from '../draft.js';
import type { Indicator } from '../indicator.js';
import type { Target } from '../target.js';
import { findFigure } from './figures.js';
import { type Check, type Complaint, problemAt } from './problem.js';
import { occurrences, overlap } from './spans.js';

/**
 * The number of a target or baseline stands in its quote, in the unit of measure of the indicator. Where the
 * quote holds no number (全覆盖), a note says why; an event has no number.
 */
export const checkQuotedNumbers: Check = (draft) =>
  draft.indicators.flatMap((place) => {
    const { record } = place;
    if (record.kind === 'event') return [];
    const { baseline } = record;
    const wrong = baseline ? complaint(record, baseline.quote, baseline.value) : null;
    const found = wrong ? [problemAt(draft, place, 'baseline.value', wrong)] : [];
    for (const [index, target] of record.targets.entries()) {
      if (target.note && !holdsNumber(draft, target.quote)) continue;
      for (const [key, value] of numbersOf(target)) {
        const complained = complaint(record, target.quote, value);
        if (complained) found.push(problemAt(draft, place, `targets.${index}.${key}`, complained));
      }
    }
    return found;
  });

/** Whether a quote holds a number that could be the target's: no date or name, no word of numerals.yaml, and not 零的突破. */
function holdsNumber(draft: Draft, quote: string): boolean {
  const explained = draft.numerals.flatMap(({ record }) => occurrences(quote, record.words));
  return findNumerals(quote).some(({ index, text, value, range, class: sort }) => {
    if (sort !== null || (value === null && range === null) || quote.startsWith('零的突破', index)) return false;
    const span = { from: index, to: index + text.length };
    return !explained.some((other) => overlap(span, other));
  });
}

function numbersOf(target: Target): [key: string, value: number][] {
  switch (target.operator) {
    case 'in':
      return [
        ['low', target.low],
        ['high', target.high],
      ];
    case 'increase':
    case 'decrease':
      return [];
    default:
      return [['value', target.value]];
  }
}

function complaint(indicator: Indicator, quote: string, value: number): Complaint | null {
  const found = findFigure(quote, value, indicator.unitOfMeasure);
  if (found.how === 'as-value') return null;
  const unit = indicator.unitOfMeasure.text;
  if (found.how === 'other-unit') {
    const hint: Localized = found.value === null ? note : { zh: `请写 ${found.value}`, en: `Write ${found.value}` };
    const words = found.numeral.text;
    return {
      code: 'wrong-unit-of-measure',
      message: {
        zh: `计量单位是“${unit.zh}”，引语写“${words}”`,
        en: `the unit of measure is "${unit.en}", the quote says "${words}"`,
      },
      hint,
    };
  }
  return {
    code: 'number-not-in-quote',
    message: { zh: `引语“${quote}”中没有 ${value}`, en: `${value} does not stand in the quote "${quote}"` },
    hint: note,
  };
}

const note: Localized = {
  zh: '核对数值与引语；引语不含数字的，用 note 说明',
  en: 'Check the value and the quote; only where the quote holds no number, say why in a note',
};
