import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.js';

describe('sentences of a paragraph', () => {
  it.each([
    { why: 'each full stop ends one', text: '甲。乙！丙？', sentences: ['甲。', '乙！', '丙？'] },
    { why: 'a semicolon ends none', text: '甲；乙。', sentences: ['甲；乙。'] },
    { why: 'the rest without a full stop is one too', text: '甲。乙', sentences: ['甲。', '乙'] },
    { why: 'not inside brackets', text: '甲（乙。丙）丁。戊', sentences: ['甲（乙。丙）丁。', '戊'] },
    { why: 'not inside quotation marks', text: '说“好。行。”就走。', sentences: ['说“好。行。”就走。'] },
    {
      why: 'a bracket that is a sentence of its own',
      text: '甲。（乙。）丙。',
      sentences: ['甲。', '（乙。）', '丙。'],
    },
    { why: 'two quotations that are sentences', text: '“甲。”“乙。”', sentences: ['“甲。”', '“乙。”'] },
    { why: 'closing marks go with the full stop', text: '甲。”乙。', sentences: ['甲。”', '乙。'] },
    { why: 'a bracket without partner holds nothing together', text: '甲（乙。丙。', sentences: ['甲（乙。', '丙。'] },
    { why: 'nor does a closing one', text: '甲）乙（丙。丁）戊。', sentences: ['甲）乙（丙。丁）戊。'] },
    { why: 'repeated marks end one sentence', text: '甲！！乙。', sentences: ['甲！！', '乙。'] },
    { why: 'a decimal point is no full stop', text: '增长 1.5 倍。', sentences: ['增长 1.5 倍。'] },
  ])('$why', ({ text, sentences }) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});
