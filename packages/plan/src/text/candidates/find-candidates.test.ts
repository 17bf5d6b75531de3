import { describe, expect, it } from 'vitest';
import { parseText } from '../parse-text.js';
import { findCandidates } from './find-candidates.js';

const span = { start: '2030', end: '2032' };

/** What is found in a sentence: operator, amount, unit, when, name, doubts. */
function found(sentence: string, plan: typeof span | null = span): string[] {
  const { clauses } = parseText(`# 计划\n\n## 一、目标\n\n${sentence}`, { sections: ['goals'] });
  return findCandidates(clauses, plan).map(({ operator, value, low, high, unit, period, frequency, name }) =>
    [operator, value ?? `${low}–${high}`, unit ?? '-', period ?? frequency ?? '-', name].join(' '),
  );
}

describe('a promised number', () => {
  it.each([
    ['到 2031 年，培育企业超 350 家。', ['> 350 家 2031 企业']],
    ['到2031年底，引进人才不少于50名。', ['>= 50 名 2031 人才']],
    ['2031 年 6 月底前，建成步道 30 公里以上。', ['>= 30 公里 2031-06 步道']],
    ['到二〇三一年，建成公园３０个。', ['>= 30 个 2031 公园']],
    ['到 2031 年，研发投入占比达到 3.5%。', ['>= 3.5 % 2031 研发投入占比']],
    ['到 2031 年，单位能耗控制在 5 吨标准煤以内。', ['<= 5 吨标准煤 2031 单位能耗']],
    ['三年内，建成公园十五个。', ['>= 15 个 2032 公园']],
    ['到 2032 年，建成 1-2 家研究院。', ['in 1–2 家 2032 研究院']],
    ['到 2032 年，集聚超千家企业、超万名人才。', ['> 1000 家 2032 企业', '> 10000 名 2032 人才']],
    ['到 2032 年，总产值突破 200 亿元。', ['> 200 亿元 2032 总产值']],
    ['到 2032 年，游客达 1.2 万人次。', ['>= 12000 人次 2032 游客']],
    ['每年新增路灯 40 盏以上。', ['>= 40 盏 year 路灯']],
    ['争取每年吸引 50 家企业落户。', ['>= 50 家 year 企业落户']],
    ['每季度召开两次会议。', ['>= 2 次 quarter 召开两次会议']],
    ['确保排名每年进步三位以上。', ['improve 3 位 year 排名']],
    ['到 2032 年，绿化率提高 3 个百分点。', ['improve 3 个百分点 2032 绿化率']],
    ['到 2032 年，绿化率提高到 45%。', ['>= 45 % 2032 绿化率']],
    ['到 2032 年，各项指标进入全省前 3 位。', ['<= 3 位 2032 各项指标进入全省']],
    ['到 2032 年，产值翻一番。', ['>= 2 倍 2032 产值']],
    ['建设公园 30 个。', ['>= 30 个 2032 公园']],
    ['“十四五”末，建成公园 30 个。', ['>= 30 个 2025 公园']],
    ['力争用三年时间建成公园 30 个。', ['>= 30 个 2032 公园']],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});

describe('a promised result', () => {
  it.each([
    ['到 2031 年，基本建成大剧院。', ['event 1 - 2031 基本建成大剧院']],
    ['2031 年上半年，印发实施方案。', ['event 1 - 2031-H1 印发实施方案']],
    ['实现乡镇公园全覆盖。', ['>= 100 % 2032 乡镇公园全覆盖']],
    ['实现上市公司零的突破。', ['event 1 - 2032 上市公司零的突破']],
    [
      '三年内实现县域公园全覆盖和国家级公园零的突破。',
      ['>= 100 % 2032 县域公园全覆盖', 'event 1 - 2032 国家级公园零的突破'],
    ],
    ['每半年组织评估。', ['>= 1 - half 组织评估']],
    ['成立市步道协会。', ['event 1 - 2032 成立市步道协会']],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});

describe('what promises nothing that can be counted', () => {
  it.each([
    ['对新引进的博士，给予最高 10 万元补贴。', 'a ceiling of a subsidy'],
    ['禁止使用厚度低于 0.01 毫米的地膜。', 'a number that describes something else'],
    ['经第 85 次会议讨论。', 'an ordinal'],
    ['全市已建成公园 30 个。', 'what there is already'],
    ['打造“一张床、一间房”服务。', 'words in quotation marks'],
    ['落实《2030 年可持续发展议程》。', 'the name of a document'],
    ['推进甲、乙、丙三个园区建设。', 'a list that is summed up'],
    ['建设一批公园，形成一个体系。', 'vague numbers'],
    ['按照“1+N+M”模式推进。', 'a model by its letters'],
    ['探索建立公园制度。', 'a wish'],
    ['建立部门协调机制。', 'a mechanism that nobody can see'],
    ['对入驻满 5 年的企业优先支持。', 'a condition'],
    ['24 小时开放。', 'a duration'],
  ])('%s %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('dates', () => {
  it('hold for the rest of their sentence, and for the list below a colon', () => {
    const text = '到 2031 年，建成公园 3 个；\n\n到 2031 年，主要目标是：\n\n建成公园 3 个。\n\n建成步道 4 条。';
    expect(found(text)).toEqual(['>= 3 个 2031 公园', '>= 3 个 2031 公园', '>= 4 条 2031 步道']);
  });

  it('are none where the plan has no years and the sentence names none', () => {
    expect(found('建成公园 3 个。', null)).toEqual(['>= 3 个 - 公园']);
  });
});

it('every quote stands in its clause, and every doubt is said', () => {
  const text = '# 计划\n\n## 一、目标\n\n建成公园约 3 个，原则上不少于 2 万平方米，支持开办企业 5 家。';
  const { clauses } = parseText(text, { sections: ['goals'] });
  const candidates = findCandidates(clauses, span);
  for (const { clause, quote } of candidates) expect(clauses.find(({ id }) => id === clause)?.text).toContain(quote);
  expect(candidates.map(({ doubts }) => doubts)).toEqual([
    ['about', 'no-date'],
    ['in-principle', 'no-date'],
    ['bare-number', 'no-date', 'encouraged'],
  ]);
});
