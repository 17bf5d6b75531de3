import { describe, expect, it } from 'vitest';
import { parseText } from '../parse-text.js';
import { findCandidates } from './find-candidates.js';

/** What is found in a sentence of a plan of 2031 to 2033, a line for each. */
function found(sentence: string): string[] {
  const { clauses } = parseText(`# 计划\n\n## 一、目标\n\n${sentence}`, { sections: ['goals'] });
  return findCandidates(clauses, { start: '2031', end: '2033' }).map((one) =>
    [
      one.operator,
      one.value ?? `${one.low}–${one.high}`,
      one.unit ?? '-',
      one.period ?? one.frequency ?? '-',
      one.name,
    ].join(' '),
  );
}

describe('the forms in which plans write quantities', () => {
  it.each([
    ['where it starts', '护理床位占比由2030年的52%提升到65%。', ['>= 65 % 2033 护理床位占比']],
    ['where it starts, in other words', '助餐点实现从120个到300个的跨越。', ['>= 300 个 2033 助餐点']],
    ['a length of time that is cut', '办理时限由20个工作日压缩至5个工作日。', ['<= 5 个工作日 2033 办理时限']],
    ['a fall without 以内', '投诉率下降到2‰。', ['<= 2 ‰ 2033 投诉率']],
    [
      'one number for each year',
      '2031年、2032年、2033年分别新增床位500张、600张、800张。',
      ['>= 500 张 2031 床位', '>= 600 张 2032 床位', '>= 800 张 2033 床位'],
    ],
    [
      'one number for each thing',
      '开工率、支付率分别达到100%、90%以上。',
      ['>= 100 % 2033 开工率', '>= 90 % 2033 支付率'],
    ],
    [
      'a year beside each number',
      '投入资金2031年3亿元、2032年4亿元。',
      ['>= 3 亿元 2031 投入资金', '>= 4 亿元 2032 投入资金'],
    ],
    ['a year in the middle', '新能源公交车占比2032年达到100%。', ['>= 100 % 2032 新能源公交车占比']],
    ['a year that begins the words', '2032年新能源汽车渗透率超过55%。', ['> 55 % 2032 新能源汽车渗透率']],
    ['what was reached before the plan', '2030年，全市完成投资120亿元。', []],
    [
      'a change of what was said before',
      '增加值占比达到12%，比2030年提高3个百分点。',
      ['>= 12 % 2033 增加值占比', 'improve 3 个百分点 2033 增加值占比'],
    ],
    ['a pace', '零售额达到15亿元，年均增速不低于12%。', ['>= 15 亿元 2033 零售额', '>= 12 % 2033 零售额年均增速']],
    ['a growth', '居民收入年均增长8%以上。', ['>= 8 % 2033 居民收入年均增长']],
    ['a rank without a measure word', '创新能力稳居全国前三。', ['<= 3 位 2033 创新能力稳居全国']],
    ['a comma between digits', '改造候车亭不少于2,000座。', ['>= 2000 座 2033 改造候车亭']],
    ['a measure in two words', 'PM2.5平均浓度不高于30微克/立方米。', ['<= 30 微克/立方米 2033 PM2.5平均浓度']],
    ['a comparison before the verb', '每村至少培育1名带头人。', ['>= 1 名 2033 带头人']],
    ['about so many, in Chinese', '引进人才团队十个左右。', ['>= 10 个 2033 人才团队']],
    [
      'some of which',
      '孵化器达120个，其中国家级不少于8个。',
      ['>= 120 个 2033 孵化器', '>= 8 个 2033 孵化器：其中国家级'],
    ],
    [
      'every year, in the words before',
      '每年12月底前，各县向市公园局报送进展情况。',
      ['>= 1 - year 各县向市公园局报送进展情况'],
    ],
    [
      'every year, for a part of it',
      '每年招聘教师800人，其中研究生占30%以上。',
      ['>= 800 人 year 教师', '>= 30 % year 教师：其中研究生占'],
    ],
    ['a result with a date', '2031年6月底前完成普查。', ['event 1 - 2031-06 完成普查']],
    ['nothing more of it', '到2032年，外来物种零新增。', ['event 1 - 2032 外来物种零新增']],
  ])('%s: %s', (_, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  it('says of a rhythm that has no form that a person has to change it', () => {
    const { clauses } = parseText('# 计划\n\n## 一、目标\n\n每两年开展一次评估。', { sections: ['goals'] });
    expect(findCandidates(clauses, null)[0]?.doubts).toContain('other-rhythm');
  });
});
