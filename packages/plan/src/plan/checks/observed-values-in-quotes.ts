import { findFigure } from './figures.js';
import { type Check, problemAt } from './problem.js';

/**
 * An observed value stands in the words of its source. Only where the source counts something near, and the value was concluded
 * from its words, a note says how.
 */
export const checkObservedValues: Check = (draft) => {
  const indicators = new Map(draft.indicators.map(({ record }) => [record.id, record]));
  return draft.observations.flatMap((place) => {
    const { indicator, value, printed, quote, note, definition } = place.record;
    const record = indicators.get(indicator);
    if (!record || record.kind === 'event') return [];
    const found = findFigure(quote, value, record.unitOfMeasure);
    if (found.how === 'as-value') return [];
    if (found.how === 'other-unit') {
      const unit = record.unitOfMeasure.text;
      const { text } = found.numeral;
      return problemAt(draft, place, 'value', {
        code: 'wrong-unit-of-measure',
        message: {
          zh: `计量单位是“${unit.zh}”，来源写“${text}”`,
          en: `the unit of measure is "${unit.en}", the source says "${text}"`,
        },
        hint: found.value === null ? null : { zh: `请写 ${found.value}`, en: `Write ${found.value}` },
      });
    }
    if (note && definition === 'near') return [];
    return problemAt(draft, place, 'value', {
      code: 'value-not-in-quote',
      message: { zh: `引语中没有 ${printed}`, en: `${printed} does not stand in the quote` },
      hint: {
        zh: '核对数值，照抄含数值的原话；只有推得的 near 行才用说明代替',
        en: 'Check the value and copy the words that hold it; a note replaces them only in a near row',
      },
    });
  });
};
