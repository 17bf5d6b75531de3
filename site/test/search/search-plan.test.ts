import type { Indicator, Plan } from '@xianxing/plan';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/plan.ts';
import { searchPlan } from '../../src/search/search-plan.ts';
import { trailOf } from '../../src/search/trail-of.ts';
import { firstHits, found, indexes } from './open-plan.ts';

const indicators: Readonly<Record<string, Indicator>> = plan.indicators;
const units: Readonly<Record<string, Plan['responsibleUnits'][string]>> = plan.responsibleUnits;
const highTech = indicators['high-tech-enterprises']?.name.zh;
const bureau = units['science-technology-bureau']?.name.zh;

describe('a search in Chinese', () => {
  it.each([
    { query: '高新技术企业', kind: 'indicator', text: highTech, why: 'its name' },
    { query: '高企', kind: 'indicator', text: highTech, why: 'its short name' },
    { query: '高新技術企業', kind: 'indicator', text: highTech, why: 'traditional characters' },
    { query: 'gaoxinjishuqiye', kind: 'indicator', text: highTech, why: 'pinyin' },
    { query: 'gaoxin jishu qi', kind: 'indicator', text: highTech, why: 'pinyin, begun' },
    { query: 'GXJSQY', kind: 'indicator', text: highTech, why: 'first letters of pinyin' },
    { query: '科技局', kind: 'unit', text: bureau, why: 'its short name' },
    { query: '市科技局', kind: 'unit', text: bureau, why: 'its name' },
    { query: '发改局', kind: 'unit', text: units['development-reform-bureau']?.name.zh, why: 'its short name' },
    { query: '工信局', kind: 'unit', text: units['industry-information-bureau']?.name.zh, why: 'its short name' },
  ])('finds $text first by $query: $why', ({ query, kind, text }) => {
    expect(text).toBeDefined();
    expect(firstHits('zh-CN', query)[0]).toMatchObject({ kind, text });
  });

  it('finds the same by full-width digits, with and without white space', () => {
    const [plain, ...others] = ['2021年', '２０２１年', '2021 年', '２０２１　年'].map((query) =>
      firstHits('zh-CN', query),
    );
    expect(plain?.length).toBe(5);
    for (const other of others) expect(other).toEqual(plain);
  });

  it.each(['t', 'hk', 'tw'] as const)(
    'finds every clause by its own words in traditional characters (%s)',
    (to) => {
      const convert = Converter({ from: 'cn', to });
      const missed = indexes['zh-CN'].rows.filter(({ text, pieces }) => {
        const hits = searchPlan(indexes['zh-CN'], convert(text));
        return !hits.some(({ piece }) => piece.address === pieces[0]?.address);
      });
      expect(missed.map(({ text }) => text)).toEqual([]);
    },
    60_000,
  );
});

describe('a search in English', () => {
  it.each([
    { query: 'high-tech enterprises', why: 'its name' },
    { query: 'HIGH TECH ENTERPRISES', why: 'no hyphen, other case' },
    { query: 'high‑tech enterprisés', why: 'another hyphen, an accent' },
    { query: 'hightech enterprises', why: 'written together' },
  ])('finds the indicator first by $query: $why', ({ query }) => {
    expect(firstHits('en', query)[0]).toMatchObject({ text: indicators['high-tech-enterprises']?.name.en });
  });

  it('heeds the borders of words', () => {
    const hits = searchPlan(indexes.en, 'as in');
    expect(hits.flatMap(found).filter((words) => !/\sin|as\s/i.test(words))).toEqual([]);
  });
});

describe('the order of results', () => {
  it.each(['zh-CN', 'en'] as const)(
    'is title, name, heading, sentence, and within each the order of the text (%s)',
    (language) => {
      const { rows } = indexes[language];
      const hits = searchPlan(indexes[language], language === 'en' ? 'innovation' : '创新');
      const ranks = hits.map(({ row }) =>
        ['indicator unit', 'heading', 'text note'].findIndex((kinds) => kinds.includes(row.kind)),
      );
      expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      const positions = (rank: number) =>
        hits.filter((_, at) => ranks[at] === rank).map(({ row }) => rows.indexOf(row));
      for (const rank of [0, 1, 2]) expect(positions(rank)).toEqual(positions(rank).toSorted((a, b) => a - b));
    },
  );

  it('puts a heading that is the very words before names that only hold them', () => {
    const heading = indexes['zh-CN'].rows.find(({ kind, number }) => kind === 'heading' && number.startsWith('（'));
    const words = heading?.text.slice(heading.number.length) ?? '';
    expect(firstHits('zh-CN', words)[0]).toMatchObject({ kind: 'heading', text: heading?.text });
  });
});

describe('a result', () => {
  it('says where it stands: section, action, task', () => {
    const [task] = Object.values<Plan['tasks'][string]>(plan.tasks);
    const sentence = plan.clauses.find(({ kind, parent }) => kind === 'sentence' && parent === task?.id);
    const hit = searchPlan(indexes['zh-CN'], sentence?.text ?? '')[0];
    const trail = hit === undefined ? [] : trailOf(indexes['zh-CN'], hit.row);
    expect(trail).toHaveLength(3);
    expect(trail.at(-1)).toBe(`${task?.number}${task?.title.zh}`.replace(/。$/, ''));
  });

  it('of a cell names table, row and column', () => {
    const cell = plan.clauses.find(({ kind, text }) => kind === 'cell' && /^\d+$/.test(text));
    const hit = searchPlan(indexes['zh-CN'], cell?.text ?? '').find(({ piece }) =>
      piece.address.endsWith(`#${cell?.parent}`),
    );
    const textOf = (id: string) => plan.clauses.find((clause) => clause.id === id)?.text;
    const [, table, row, column] = /^(.*)r(\d+)c(\d+)$/.exec(cell?.id ?? '') ?? [];
    expect(hit === undefined ? [] : trailOf(indexes['zh-CN'], hit.row).slice(-3)).toEqual(
      [`${table}`, `${table}r${row}c1`, `${table}r0c${column}`].map(textOf),
    );
  });
});

describe('nothing', () => {
  it.each(['', '   ', '龘龘'])('is found by "%s"', (query) => {
    for (const index of Object.values(indexes)) expect(searchPlan(index, query)).toEqual([]);
  });
});
