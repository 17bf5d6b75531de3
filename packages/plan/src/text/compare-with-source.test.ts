import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithSource } from './compare-with-source.js';
import type { Repair } from './repair.js';

const source = '- 1 -\n一一一一、目标目标目标目标\n到 2031 年，修三条\n路。\n项目 长度\n步道 5\n';
const edited = '## 一、目标\n\n到 2031 年，修三条路。\n\n| 项目 | 长度 |\n| --- | --- |\n| 步道 | 5 |\n';
const repairs: Repair[] = [
  { rule: 'page-furniture', printed: '- 1 -', edited: '' },
  { rule: 'fourfold', printed: '一一一一、目标目标目标目标', edited: '一、目标' },
];

describe('edited text against its source', () => {
  it('agrees after the named repairs', () => {
    expect(compareWithSource(source, edited, repairs)).toEqual([]);
  });

  it('agrees whatever the white space', () => {
    expect(
      compareWithSource(source.replaceAll('\n', '\r\n\u3000'), edited.replace('2031 年', '2031年'), repairs),
    ).toEqual([]);
  });

  it('says where they first differ, with the words and lines of both', () => {
    const [issue] = compareWithSource(source, edited.replace('三条', '四条'), repairs);
    expect(issue).toMatchObject({
      code: 'departs-from-source',
      severity: 'error',
      file: 'text/plan.zh-CN.md',
      line: 3,
    });
    expect(issue?.message).toMatchInlineSnapshot(`
      {
        "en": "line 3 of the edited text has "一、目标到2031年，修▸四条路。项目长度步道5", line 3 of the source after its repairs "一、目标到2031年，修▸三条路。项目长度步道5"",
        "zh": "整理文本第 3 行作“一、目标到2031年，修▸四条路。项目长度步道5”，原文第 3 行修复后作“一、目标到2031年，修▸三条路。项目长度步道5”",
      }
    `);
  });

  it.each([
    { why: 'a word is added at the end', change: (text: string) => `${text}\n完。` },
    { why: 'the end is missing', change: (text: string) => text.slice(0, text.indexOf('| 步道')) },
    { why: 'a repair is undone by hand', change: (text: string) => text.replace('## 一、', '## 一一一一、') },
    { why: 'a mark is not known', change: (text: string) => text.replace('三条', '**三条**') },
  ])('differs where $why', ({ change }) => {
    expect(compareWithSource(source, change(edited), repairs).map((issue) => issue.code)).toEqual([
      'departs-from-source',
    ]);
  });

  it('differs where a repair is missing', () => {
    expect(compareWithSource(source, edited, repairs.slice(1))[0]?.code).toBe('departs-from-source');
  });

  it('finds every single changed, missing or added character, in the source and in the edited text', () => {
    const changes = fc.constantFrom('change', 'drop', 'add');
    const letters = [...source.matchAll(/[\u4e00-\u9fff]/g)].map((match) => match.index);
    fc.assert(
      fc.property(fc.boolean(), fc.nat(), changes, (inSource, seed, change) => {
        const text = inSource ? source : edited;
        const places = inSource ? letters : [...edited.matchAll(/[\u4e00-\u9fff]/g)].map((match) => match.index);
        const at = places[seed % places.length] ?? 0;
        const replacement = change === 'change' ? '龘' : change === 'drop' ? '' : `${text[at]}龘`;
        const changed = text.slice(0, at) + replacement + text.slice(at + 1);
        const issues = inSource
          ? compareWithSource(changed, edited, repairs)
          : compareWithSource(source, changed, repairs);
        expect(issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
