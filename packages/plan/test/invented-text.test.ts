import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareWithSource } from '../src/text/compare-with-source.js';
import { parseText } from '../src/text/parse-text.js';
import { parseResponsibilities } from '../src/text/responsibilities.js';
import { toMarkdown } from '../src/text/to-markdown.js';
import { parseTranslation } from '../src/text/translation.js';

const read = (name: string) => readFileSync(new URL(`invented-plan/text/${name}`, import.meta.url), 'utf8');
const edited = read('plan.zh-CN.md');
const { clauses, issues } = parseText(edited, { sections: ['goals', 'actions', 'safeguards'] });

describe('the invented plan', () => {
  it('is read without remarks', () => {
    expect(issues).toEqual([]);
    const kinds = ['action', 'task', 'safeguard', 'table'];
    const counts = kinds.map((kind) => clauses.filter((clause) => clause.kind === kind).length);
    expect(counts).toEqual([2, 4, 2, 1]);
  });

  it('agrees with its source after the named repairs, page furniture, fourfold headings and a misread word', () => {
    expect(compareWithSource(read('source.txt'), edited, parse(read('repairs.yaml')))).toEqual([]);
  });

  it('names the same units with every separator', () => {
    const names = Object.values(parseResponsibilities(clauses)).map((roles) =>
      roles.map(({ role, names }) => `${role}: ${names.join(' ')}`),
    );
    expect(names).toEqual([
      ['lead: 市步道办', 'participating: 市园林局 市交通局 各街道（镇、乡）办事处'],
      ['lead: 市园林局', 'participating: 市步道办 各街道（镇、乡）办事处'],
      ['lead: 市交通局', 'participating: 市步道办 市园林绿化局'],
      ['lead: 市步道办', 'participating: 市园林局 市交通局'],
    ]);
  });

  it('is translated clause by clause', () => {
    const { translation, issues: problems } = parseTranslation(read('plan.en.md'));
    expect(problems).toEqual([]);
    const withWords = clauses.filter((clause) => /\p{Script=Han}/u.test(clause.text)).map((clause) => clause.id);
    expect(Object.keys(translation)).toEqual(withWords);
  });

  it('is written as it was read', () => {
    expect(toMarkdown(clauses)).toBe(edited);
  });
});
