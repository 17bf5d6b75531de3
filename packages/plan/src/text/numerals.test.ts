import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumerals } from './numerals.js';

function found(text: string) {
  return findNumerals(text).map(({ text: printed, value, range, class: sort }) => [printed, range ?? value, sort]);
}

describe('numerals of a text', () => {
  it.each([
    { why: 'a plain number', text: '修 50 条路', numerals: [['50', 50, null]] },
    { why: 'full width', text: '修５条路', numerals: [['５', 5, null]] },
    { why: 'thousands and decimals', text: '1,325.5 米', numerals: [['1,325.5', 1325.5, null]] },
    {
      why: 'a list is no thousand',
      text: '1,32 米',
      numerals: [
        ['1', 1, null],
        ['32', 32, null],
      ],
    },
    {
      why: 'percent',
      text: '超 50%和３％',
      numerals: [
        ['50%', 50, null],
        ['３％', 3, null],
      ],
    },
    { why: 'a range', text: '建成 1-2 家', numerals: [['1-2', { low: 1, high: 2 }, null]] },
    { why: 'a range of shares', text: '10%～20%', numerals: [['10%～20%', { low: 10, high: 20 }, null]] },
    { why: 'ten thousands after digits', text: '1.1 万人', numerals: [['1.1 万', 11_000, null]] },
    { why: 'Chinese', text: '进步三位以上', numerals: [['三', 3, null]] },
    { why: 'thousands as a word', text: '超千家', numerals: [['千', 1000, null]] },
    { why: 'an ordinal', text: '第三个', numerals: [['第三', 3, null]] },
    { why: 'a share in words', text: '百分之五', numerals: [['百分之五', 5, null]] },
    { why: 'percentage points are a unit of measure', text: '5 个百分点', numerals: [['5', 5, null]] },
    { why: 'about as many has no value', text: '二三处', numerals: [['二三', null, null]] },
    {
      why: 'a numeral in a word is still one',
      text: '一批统一',
      numerals: [
        ['一', 1, null],
        ['一', 1, null],
      ],
    },
    { why: '首 is none', text: '首次', numerals: [] },
  ])('$why', ({ text, numerals }) => {
    expect(found(text)).toEqual(numerals);
  });

  it.each([
    { why: 'a year', text: '到 2031 年', classes: ['date'] },
    { why: 'years', text: '2031-2033 年', classes: ['date'] },
    { why: 'a year in Chinese', text: '二〇三一年', classes: ['date'] },
    { why: 'a day', text: '2031年3月15日', classes: ['date', 'date', 'date'] },
    { why: 'a stretch of years', text: '三年内', classes: ['date'] },
    { why: 'half a year of one year', text: '上半年', classes: ['date'] },
    { why: 'a frequency is no date', text: '每半年一次，每三年一次', classes: [null, null, null, null] },
    { why: 'a document number', text: '示府〔2031〕7 号', classes: ['document-number', 'document-number'] },
    { why: 'in square brackets', text: '[2031]第7号', classes: ['document-number', 'document-number'] },
    { why: 'a year in brackets without a number', text: '（2031）', classes: [null] },
    { why: 'an outline number', text: '1.修 2 条路', classes: ['outline', null] },
    { why: 'a digit in a name', text: 'G20 峰会', classes: ['name'] },
    { why: 'a number that is no year', text: '2031 家', classes: [null] },
    { why: 'months are no date', text: '12 个月', classes: [null] },
  ])('$why', ({ text, classes }) => {
    expect(findNumerals(text).map((numeral) => numeral.class)).toEqual(classes);
  });

  it('covers every digit and every Chinese numeral of any text, once and in order', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'0159０９.,，、 -～%％年月日号〔〕第一二三十百千万亿两半零〇分点之修路A'),
    });
    const isNumeral = /[0-9０-９〇零一二三四五六七八九十百千万亿两半]/;
    fc.assert(
      fc.property(text, (written) => {
        const numerals = findNumerals(written);
        let cursor = 0;
        let rest = '';
        for (const numeral of numerals) {
          expect(written.slice(numeral.index, numeral.index + numeral.text.length)).toBe(numeral.text);
          expect(numeral.index).toBeGreaterThanOrEqual(cursor);
          rest += written.slice(cursor, numeral.index);
          cursor = numeral.index + numeral.text.length;
        }
        rest += written.slice(cursor);
        expect(isNumeral.test(rest.replaceAll('百分点', ''))).toBe(false);
      }),
    );
  });
});
