import { describe, expect, it } from 'vitest';
import { type PinyinManner, pinyinLetters, readAs } from '../../src/search/match-pinyin.ts';

const readings = new Map([
  ['先', ['xian']],
  ['行', ['xing', 'hang']],
  ['绿', ['lv', 'lu']],
  ['西', ['xi']],
  ['安', ['an']],
]);

function places(text: string, letters: string, manner: PinyinManner): string[] {
  return readAs(letters, readings, manner)(text).map(({ start, end }) => text.slice(start, end));
}

describe('letters typed as pinyin', () => {
  it.each([
    { typed: 'Xiān Xíng', letters: 'xianxing', why: 'tones, case and spaces do not count' },
    { typed: "xi'an", letters: 'xian', why: 'an apostrophe parts syllables' },
    { typed: 'lǜ', letters: 'lv', why: 'ü is v, as it is typed' },
    { typed: 'x', letters: null, why: 'one letter is too little' },
    { typed: 'r&d', letters: null, why: 'it has more than letters' },
    { typed: '先行', letters: null, why: 'it is no pinyin' },
  ])('$typed: $why', ({ typed, letters }) => expect(pinyinLetters(typed)).toBe(letters));
});

describe('characters read like letters', () => {
  it.each([
    { text: '先行', letters: 'xianxing', manner: 'whole', found: ['先行'], why: 'whole syllables' },
    { text: '先行', letters: 'xianhang', manner: 'whole', found: ['先行'], why: 'each of its readings' },
    { text: '先西安', letters: 'xian', manner: 'whole', found: ['先', '西安'], why: 'one syllable or two' },
    { text: '先行', letters: 'xianxi', manner: 'whole', found: [], why: 'a syllable that is only begun' },
    { text: '先行', letters: 'xianxi', manner: 'begun', found: ['先行'], why: 'a syllable that is only begun' },
    { text: '先行', letters: 'xx', manner: 'initials', found: ['先行'], why: 'first letters' },
    { text: '先，行', letters: 'xx', manner: 'initials', found: [], why: 'not across a comma' },
    { text: '绿', letters: 'lu', manner: 'whole', found: ['绿'], why: 'lü typed as lu' },
  ] as const)('$text $letters: $why', ({ text, letters, manner, found }) =>
    expect(places(text, letters, manner)).toEqual(found),
  );
});
