import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingRules } from '../packages/plan/src/finding/finding-rules.js';
import { publicExports } from '../scripts/api/public-exports.ts';
import { runExample } from './run-example.js';

const folder = 'packages/plan/src/finding/rules';
const files = readdirSync(folder).filter((name) => !name.includes('.test.'));
const rules = publicExports(files.map((name) => `${folder}/${name}`));
const functions = Object.fromEntries(findingRules.map(({ find }) => [find.name, find]));

describe('rules of findings', () => {
  it('stand in files named after their codes, one function in each, all of them in the list', () => {
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(findingRules.map(({ code }) => code).sort());
    expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
    for (const { code, find } of findingRules) {
      expect(find.name).toBe(code.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
    }
  });

  it.each(rules)('$name says what it finds, and its example runs', async ({ description, examples }) => {
    expect(description.length).toBeGreaterThan(40);
    expect(examples).toHaveLength(1);
    expect(await runExample(examples[0] ?? '', functions)).toBe(1);
  });

  it('are named in both languages', () => {
    for (const { name } of findingRules) {
      expect(name.zh).toMatch(/^[\u4e00-\u9fff，]{3,}$/);
      expect(name.en).toMatch(/^[A-Z][\w ,’-]+$/);
    }
  });
});
