import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../src/files/read-plan.js';
import { type Corruption, withCorruption } from './corruptions/corruption.js';

const inventedPlan = fileURLToPath(new URL('./invented-plan', import.meta.url));

const nearRow = '4,final,press,near,stated,,evening-paper,,东、西、南、北街都通了步道,2023-02-01,';
const mention = 'mentions:\n  - clause: goals-s1\n    quote: 步道明显增多\n';
const target =
  '  - id: footpath-length-more\n    period: 2023\n    operator: ">="\n    value: 200\n' +
  '    clause: goals-s1\n    quote: 步道明显增多\n';
const note = '    note:\n      zh: 见年度分解表。\n      en: See the yearly table.\n';

const rows: readonly (Pick<Corruption, 'why' | 'file' | 'replace'> & { readonly codes: readonly string[] })[] = [
  {
    why: 'a near row whose value was counted from the words, with a note',
    file: 'observations/subdistricts-with-footpaths.csv',
    replace: (text) => text.replace(/4,final.*/, `${nearRow}按列出的街道计。,Counted from the names.`),
    codes: [],
  },
  {
    why: 'the same row without a note',
    file: 'observations/subdistricts-with-footpaths.csv',
    replace: (text) => text.replace(/4,final.*/, `${nearRow},`),
    codes: ['value-not-in-quote'],
  },
  {
    why: 'the same row of the same definition, with a note',
    file: 'observations/subdistricts-with-footpaths.csv',
    replace: (text) =>
      text.replace(/4,final.*/, `${nearRow.replace('near', 'same')}按列出的街道计。,Counted from the names.`),
    codes: ['value-not-in-quote'],
  },
  {
    why: 'a target in words without a number, with a note',
    file: 'indicators/footpath-length.yaml',
    replace: [mention, `${target}${note}`],
    codes: [],
  },
  {
    why: 'the same target without a note',
    file: 'indicators/footpath-length.yaml',
    replace: [mention, target],
    codes: ['number-not-in-quote'],
  },
  {
    why: 'a stated period in a clause without a date, with a note',
    file: 'indicators/footpath-association.yaml',
    replace: ['    periodBasis: inferred\n', note],
    codes: [],
  },
];

describe('a note excuses only what the words cannot show', () => {
  it.each(rows)('$why', async ({ file, replace, codes }) => {
    if (replace === undefined) throw new TypeError('a row without a change shows nothing');
    await withCorruption(inventedPlan, { file, replace }, async (copy) => {
      const { issues } = await readPlan(copy);
      expect(issues.map(({ code }) => code).sort()).toEqual(codes);
    });
  });
});
