import { readFileSync } from 'node:fs';
import { applyRepairs, compareWithSource, parseText, type Repair, undoRepairs } from '@xianxing/plan/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(new URL(`../data/text/${name}`, import.meta.url), 'utf8');
const source = read('source.txt');
const edited = read('plan.zh-CN.md');
const repairs = parse(read('repairs.yaml')) as Repair[];
const { clauses } = parseText(edited, { sections: ['general', 'goals', 'actions', 'safeguards'] });

/** Written without the reader, so that the two check each other. */
const sourceWords = source.replace(/\s/g, '');
const editedWords = edited.replace(/^#+ |^\| --- .*$|\|/gm, '').replace(/\s/g, '');

describe('the edited text', () => {
  it('is the source after the named repairs, character for character', () => {
    expect(compareWithSource(source, edited, repairs)).toEqual([]);
    expect(applyRepairs(source, repairs).words.text).toBe(editedWords);
  });

  it('is the source again when the repairs are undone', () => {
    expect(undoRepairs(editedWords, applyRepairs(source, repairs).applied)).toBe(sourceWords);
  });

  it('departs only by one page number and the headings of 8 actions, 27 tasks and 4 safeguards that were extracted four times', () => {
    const rules = repairs.map((repair) => repair.rule);
    expect(rules.filter((rule) => rule === 'page-furniture')).toHaveLength(1);
    expect(rules.filter((rule) => rule === 'fourfold')).toHaveLength(8 + 27 + 4);
    expect(rules).toHaveLength(1 + 8 + 27 + 4);
  });

  it('has every repaired heading in the clause that the repair names', () => {
    for (const { rule, clause, edited: words } of repairs) {
      if (rule !== 'fourfold') continue;
      const heading = clauses.find((candidate) => candidate.id === clause);
      expect(`${heading?.number}${heading?.text}`).toBe(words);
    }
  });

  it('and its source are compared to the last character: any change in either is found', () => {
    const places = (text: string) => [...text.matchAll(/[^\s#|-]/g)].map((match) => match.index);
    const [inSource, inEdited] = [places(source), places(edited)];
    const change = fc.constantFrom('change', 'drop', 'add');
    fc.assert(
      fc.property(fc.boolean(), fc.nat(), change, (ofSource, seed, kind) => {
        const [text, candidates] = ofSource ? [source, inSource] : [edited, inEdited];
        const at = candidates[seed % candidates.length] ?? 0;
        const words = kind === 'change' ? '龘' : kind === 'drop' ? '' : `${text[at]}龘`;
        const changed = text.slice(0, at) + words + text.slice(at + 1);
        const found = ofSource
          ? compareWithSource(changed, edited, repairs)
          : compareWithSource(source, changed, repairs);
        expect(found).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(repairs.map((repair, index) => ({ index, words: repair.printed.slice(0, 12) })))(
    'needs the repair of “$words”',
    ({ index }) => {
      expect(
        compareWithSource(
          source,
          edited,
          repairs.filter((_, other) => other !== index),
        ),
      ).not.toEqual([]);
    },
  );
});

describe('printed slips', () => {
  const notes = Object.values(parse(read('notes.yaml')) as Record<string, { clause: string; quote: string }>);

  it.each([
    ['safeguards', '保障措施', 'the number 三、 stands twice'],
    ['a1t3r', '市农村农业局', 'for 市农业农村局'],
    ['a4t2r', '市市场监管局', 'for 市市场监督管理局'],
    ['a3t1s1', '不少 1 个', 'for 不少于 1 个'],
    ['a7t1s1', '国家高层次人次', 'for 人才'],
    ['a6t2s1', '科技成果专业', 'for 转化'],
    ['a5t2s2', '建有率', 'beside 覆盖率'],
    ['goals-t1r8c1', '规以上工业企业', 'for 规模以上'],
    ['s1s1', '创新中心建设', 'where 先行市 is meant'],
    ['s2s2', '创新中心建设', 'where 先行市 is meant'],
    ['a4t2s6', '华南师范大学（清远）科技创新研究院', 'one institute under two names'],
    ['a6t2s2', '华南师范大学清远研究院', 'one institute under two names'],
  ])('stand in %s as “%s” and carry a note: %s', (clause, quote) => {
    expect(sourceWords).toContain(quote.replace(/\s/g, ''));
    expect(clauses.find((candidate) => candidate.id === clause)?.text).toContain(quote);
    expect(notes.filter((note) => note.clause === clause && note.quote === quote)).toHaveLength(1);
  });

  it('have notes whose words stand in their clauses', () => {
    for (const { clause, quote } of notes) {
      expect(clauses.find((candidate) => candidate.id === clause)?.text).toContain(quote);
    }
  });
});
