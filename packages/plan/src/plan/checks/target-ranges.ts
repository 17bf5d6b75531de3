import { type Check, problemAt } from './problem.js';

/** A range has its low end below its high end, and k of n is at most n. */
export const checkRanges: Check = (draft) =>
  draft.indicators.flatMap((place) =>
    place.record.targets.flatMap((target, index) => {
      if (target.operator === 'in' && target.low > target.high) {
        const { low, high } = target;
        return problemAt(draft, place, `targets.${index}.low`, {
          code: 'range-upside-down',
          message: { zh: `下限 ${low} 高于上限 ${high}`, en: `the low end ${low} is above the high end ${high}` },
          hint: { zh: `low: ${high}，high: ${low}`, en: `Write low: ${high} and high: ${low}` },
        });
      }
      if ('of' in target && target.of !== null && target.value > target.of) {
        const { value, of } = target;
        return problemAt(draft, place, `targets.${index}.value`, {
          code: 'k-greater-than-n',
          message: { zh: `${of} 个中不会有 ${value} 个`, en: `there cannot be ${value} of ${of}` },
          hint: { zh: `value 最多写 ${of}`, en: `Write a value of at most ${of}` },
        });
      }
      return [];
    }),
  );
