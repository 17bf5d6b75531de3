import type { Localized } from '../../vocabulary/localized.js';
import type { Indicator } from '../indicator.js';
import type { Target } from '../target.js';
import { type Check, problemAt } from './problem.js';

/** Every value of an indicator can be a value of its kind, in its unit of measure. */
export const checkUnits: Check = (draft) => {
  const indicators = new Map(draft.indicators.map(({ record }) => [record.id, record]));
  const code = 'wrong-unit-of-measure' as const;
  const written = draft.indicators.flatMap((place) => {
    const { baseline, targets } = place.record;
    const values: [string, number][] = targets.flatMap((target, index) =>
      numbersOf(target).map(([key, value]): [string, number] => [`targets.${index}.${key}`, value]),
    );
    if (baseline) values.push(['baseline.value', baseline.value]);
    return values.flatMap(([key, value]) => {
      const wrong = whatIsWrong(place.record, value);
      return wrong ? [problemAt(draft, place, key, { code, ...wrong })] : [];
    });
  });
  const observed = draft.observations.flatMap((place) => {
    const { indicator, value, note } = place.record;
    const record = indicators.get(indicator);
    // Some percentages do pass 100; then a note says why.
    if (!record || (record.kind === 'percentage' && note !== null)) return [];
    const wrong = whatIsWrong(record, value) ?? moreThanAll(record, value);
    return wrong ? [problemAt(draft, place, 'value', { code, ...wrong })] : [];
  });
  return [...written, ...observed];
};

interface Wrong {
  readonly message: Localized;
  readonly hint: Localized;
}

const counted = /^[家个件人项套位名次所户台篇场处座]$/;

function whatIsWrong({ kind, unitOfMeasure }: Indicator, value: number): Wrong | null {
  const { zh, en } = unitOfMeasure.text;
  if (kind === 'event') {
    return value === 0 || value === 1
      ? null
      : wrong(value, '事件只有 0（没有发生）或 1（发生）', 'an event is 0 (had not happened) or 1 (had happened)');
  }
  if (kind === 'rank') {
    return Number.isInteger(value) && value > 0
      ? null
      : wrong(value, '位次是正整数', 'a rank is a positive whole number');
  }
  if (kind === 'percentage') {
    return value >= 0 && value <= 100
      ? null
      : wrong(value, '百分比在 0 至 100 之间', 'a percentage is between 0 and 100');
  }
  if (kind === 'index') return null;
  if (value < 0) return wrong(value, '数量不为负', 'a quantity is not negative');
  return counted.test(zh) && !Number.isInteger(value)
    ? wrong(value, `以“${zh}”计的是整数`, `what is counted in "${en}" is a whole number`)
    : null;
}

function moreThanAll({ targets }: Indicator, value: number): Wrong | null {
  const of = Math.max(
    ...targets.map((target) => ('of' in target ? (target.of ?? Number.POSITIVE_INFINITY) : Number.NEGATIVE_INFINITY)),
  );
  return targets.length > 0 && of !== Number.NEGATIVE_INFINITY && value > of
    ? wrong(value, `总数只有 ${of}`, `there are only ${of}`)
    : null;
}

function wrong(value: number, zh: string, en: string): Wrong {
  return {
    message: { zh: `${value}：${zh}`, en: `${value}: ${en}` },
    hint: { zh: '核对数值、kind 与计量单位', en: 'Check the value, the kind and the unit of measure' },
  };
}

function numbersOf(target: Target): [string, number][] {
  if (target.operator === 'in')
    return [
      ['low', target.low],
      ['high', target.high],
    ];
  return 'of' in target ? [['value', target.value]] : [];
}
