import { fileURLToPath } from 'node:url';
import { checkFiles, readFolder } from '@xianxing/plan/files';
import { describe, expect, it } from 'vitest';

const data = fileURLToPath(new URL('../data', import.meta.url));
const good = await readFolder(data);

const rank = 'indicators/high-tech-zone-rank.yaml';
const enterprises = 'indicators/high-tech-enterprises.yaml';
const observed = 'observations/high-tech-enterprises.csv';
const coverage = 'indicators/rd-institution-coverage.yaml';

/** One thing done wrong in the data of this plan; packages/plan shows every check on an invented one. */
const corruptions = [
  { code: 'yaml-syntax', file: rank, from: /^kind: .*/m, to: 'kind stock' },
  { code: 'unknown-key', file: enterprises, from: /^headline:/m, to: 'headlines:' },
  { code: 'unknown-id', file: enterprises, from: 'clause: goals-t1r3c3', to: 'clause: goals-t1r3c9' },
  {
    code: 'duplicate-id',
    file: enterprises,
    from: 'id: high-tech-enterprises-2020',
    to: 'id: high-tech-enterprises-2019',
  },
  { code: 'not-a-plain-number', file: enterprises, from: 'value: 325', to: 'value: 3,25' },
  { code: 'not-a-plain-number', file: coverage, from: 'value: 45', to: 'value: 45%' },
  { code: 'not-a-plain-number', file: observed, from: ',380,', to: ',３８０,' },
  { code: 'quote-not-in-clause', file: enterprises, from: '超 350', to: '超过 350' },
  { code: 'missing-words', file: enterprises, from: /\n {2}quote: .*/, to: '' },
  { code: 'number-not-in-quote', file: enterprises, from: 'value: 325', to: 'value: 335' },
  { code: 'operator-against-words', file: enterprises, from: 'operator: ">"', to: 'operator: ">="' },
  { code: 'target-against-direction', file: rank, from: /^direction: lower/m, to: 'direction: higher' },
  {
    code: 'target-against-direction',
    file: 'indicators/new-phds.yaml',
    from: /\n {4}note:\n {6}zh: .*\n {6}en: .*/,
    to: '',
  },
  { code: 'missing-source', file: observed, from: 'innovation-plan-14th-five-year-repost', to: '' },
  { code: 'observation-outside-reach', file: observed, from: '2020,380', to: '1999,380' },
  { code: 'wrong-unit-of-measure', file: observed, from: '2020,380', to: '2020,380.5' },
  { code: 'source-hash', file: 'text/source.txt', from: '\n', to: '\r\n' },
  { code: 'departs-from-source', file: 'text/plan.zh-CN.md', from: '市农村农业局', to: '市农业农村局' },
  { code: 'missing-translation', file: 'text/plan.en.md', from: '[a1t1s2]', to: '#' },
  { code: 'unknown-responsible-unit', file: 'responsible-units.yaml', from: '- 市农村农业局', to: '- 市农业局' },
  { code: 'promise-unaccounted', file: 'text/plan.zh-CN.md', from: '推动一批规模以下', to: '设立一批规模以下' },
  { code: 'numeral-unaccounted', file: 'text/plan.zh-CN.md', from: '推动一批规模以下', to: '推动十七批规模以下' },
] as const;

describe('a corrupted copy of the data', () => {
  it.each(corruptions)('$code: $from → $to', ({ code, file, from, to }) => {
    const files = new Map(good);
    const text = new TextDecoder().decode(files.get(file));
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    files.set(file, new TextEncoder().encode(changed));
    const { plan, issues } = checkFiles(files);
    expect(plan).toBeNull();
    expect(issues.map((issue) => issue.code)).toContain(code);
  });
});
