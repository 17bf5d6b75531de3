import { findingRules, findings } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { plan } from '../src/index.js';

const all = findings(plan);

/** Findings by rule, each as its quotes. Every one was read against the text; a new one has to be, before it comes in here. */
const read: Readonly<Record<string, readonly string[]>> = {
  'strictness-differs': [
    '350 | 到 2021 年高新技术企业数量超 350 家',
    '50% | 到 2021 年全市规上工业企业研发机构覆盖率超 50%',
  ],
  'pace-against-levels': ['确保每年进步三位以上 | 101 | 99 | 97 | 95'],
  'worse-than-before': ['24 | 20 | 23'],
  'promise-without-number': ['争取通过三年努力，清远研发投入强度明显提升 | 高新技术企业数量规模进一步扩大 | 350'],
  'unit-of-measure-missing': ['省级农业科技园 | 高新区全国排名（位）', '新引进博士学位人才 | 高新区全国排名（位）'],
  'baseline-missing': [
    '到 2021 年，各项主要科技创新指标排在粤东西北地区前 3 位',
    '到 2021 年，广清（清城）园区拥有高新技术企业超 35 家',
    '到 2021 年人才公寓数量达到 100 套以上',
  ],
  'coverage-without-total': [
    '争取三年内实现省级农业科技园区县域全覆盖',
    '实现农村科技特派员省定贫困村全覆盖',
    '推动市、县驿站覆盖网全面形成',
  ],
  'headline-without-task': ['新引进博士学位人才'],
  'outline-number': ['三、主要行动 | 三、保障措施'],
  'organisation-aliases': ['市农业农村局 | 市农村农业局', '市市场监督管理局 | 市市场监管局'],
  'title-marks-missing': ['清远市激励科技创新十条政策 | 《清远市激励科技创新十条政策》'],
  'institute-two-names': [
    '省级农业科技园 | 省级农业科技园区',
    '华南师范大学（清远）科技创新研究院 | 华南师范大学清远研究院',
    '省高水平研究院 | 省高水平创新研究院',
  ],
  'indicator-two-names': ['规以上工业企业设立研发机构比例 | 到 2021 年全市规上工业企业研发机构覆盖率超 50%'],
  'leftover-name': ['创新中心建设 | 创新中心建设 | 环粤港澳大湾区创新发展先行市'],
  'aim-two-names': ['粤东西北地区入珠融湾先行市 | 环粤港澳大湾区创新发展先行市'],
  'broken-comparison': ['不少 1 个'],
};

/** Clauses that promise something without a date. */
const undated = 'a1t1s1 a1t3s1 a1t3s2 a2t2s1 a3t1s1 a3t3 a3t3s1 a5t3s2 a6t3s2 a6t3s4 a6t4s3 a7t2s1 s1s1 s3s1'.split(
  ' ',
);

const quotesOf = (rule: string) =>
  all
    .filter((finding) => finding.rule === rule)
    .map(({ sides }) => sides.flatMap((side) => (side.kind === 'quote' ? [side.quote] : [])).join(' | '));

describe('findings of this plan', () => {
  it.each(Object.keys(read))('%s', (rule) => {
    expect(quotesOf(rule)).toEqual(read[rule]);
  });

  it('deadline-missing, wherever the data had to take the end of the plan', () => {
    const found = all.filter(({ rule }) => rule === 'deadline-missing');
    expect(found.map(({ id }) => id)).toEqual(undated.map((clause) => `deadline-missing-${clause}`));
    const text = new Map(plan.clauses.map(({ id, text }) => [id, text]));
    for (const clause of undated) expect(text.get(clause)).not.toMatch(/20\d\d 年[^可]|[三3] ?年内/);
  });

  it('come from no other rule', () => {
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set([...Object.keys(read), 'deadline-missing']));
    expect(findingRules.length).toBeGreaterThan(Object.keys(read).length);
  });

  it('quote words that stand in their clauses', () => {
    const text = new Map(plan.clauses.map((clause) => [clause.id, clause.number + clause.text]));
    const quotes = all.flatMap(({ sides }) => sides.filter((side) => side.kind === 'quote'));
    expect(quotes.length).toBeGreaterThan(all.length);
    expect(quotes.filter(({ clause, quote }) => !text.get(clause)?.includes(quote))).toEqual([]);
  });

  it('cite the editor where a note is on the same words', () => {
    const notes = Object.fromEntries(all.filter(({ notes }) => notes.length > 0).map(({ id, notes }) => [id, notes]));
    expect(notes).toMatchObject({
      'outline-number-actions': ['number-three-twice'],
      'leftover-name-s1s1': ['innovation-centre-s1', 'innovation-centre-s2'],
      'broken-comparison-a3t1s1': ['not-fewer-than-one'],
    });
  });
});
