import type { Corruption } from './corruption.js';

const length = 'indicators/footpath-length.yaml';
const rows = 'observations/footpath-length.csv';

/** Files that cannot be read as what they should be. */
export const corruptionsOfFiles: readonly Corruption[] = [
  {
    code: 'to-check',
    why: 'a remark for a person',
    file: length,
    replace: ['kind: stock', '# 待核 / to check: 存量？\nkind: stock'],
    line: '# 待核',
  },
  { code: 'missing-file', why: 'a file is missing', file: 'sources.yaml', line: null },
  { code: 'missing-file', why: 'the source is missing', file: 'text/source.txt', line: null },
  { code: 'missing-file', why: 'the edited text is missing', file: 'text/plan.zh-CN.md', line: null },
  { code: 'missing-file', why: 'plan.yaml is missing', file: 'plan.yaml', line: null },
  {
    code: 'unknown-file',
    why: 'a wrong ending hides an indicator',
    file: 'indicators/benches.yml',
    content: 'name: x\n',
    line: null,
  },
  {
    code: 'not-text',
    why: 'UTF-16',
    file: 'sources.yaml',
    content: Uint8Array.from([0xff, 0xfe, 0x61, 0x00]),
    line: null,
  },
  {
    code: 'not-text',
    why: 'a picture',
    file: rows,
    content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00]),
    line: null,
  },
  {
    code: 'yaml-syntax',
    why: 'a colon is missing',
    file: length,
    replace: ['kind: stock', 'kind stock'],
    line: 'kind stock',
  },
  {
    code: 'yaml-style',
    why: 'flow style',
    file: length,
    replace: ['mentions:\n', 'definition: { zh: 长, en: long }\nmentions:\n'],
    line: 'definition: {',
  },
  {
    code: 'duplicate-key',
    why: 'a key twice',
    file: length,
    replace: ['kind: stock', 'kind: stock\nkind: flow'],
    line: 'kind: flow',
  },
  {
    code: 'duplicate-id',
    why: 'a source key twice',
    file: 'sources.yaml',
    replace: ['evening-paper:', 'yearbook-2022: # here'],
    line: '# here',
    also: ['unknown-id', 'evidence-above-source'],
  },
  {
    code: 'csv-syntax',
    why: 'a quote in a bare cell',
    file: rows,
    replace: ['第12页,2021年末步道总长152公里', '第12页,2021年末"步道总长152公里'],
    line: '"步道',
  },
  {
    code: 'csv-columns',
    why: 'an unquoted comma',
    file: rows,
    replace: ['总长148公里', '总长148公里,增长'],
    line: '增长',
  },
  { code: 'csv-header', why: 'a misspelt column', file: rows, replace: ['locator', 'locater'], line: 'locater' },
  {
    code: 'text-syntax',
    why: 'bold in the edited text',
    file: 'text/plan.zh-CN.md',
    replace: ['新建一批', '**新建**一批'],
    line: '**新建**',
    also: ['departs-from-source'],
  },
  {
    code: 'text-syntax',
    why: 'a translation without brackets',
    file: 'text/plan.en.md',
    replace: ['[a1t2s2]', 'a1t2s2'],
    line: 'a1t2s2',
    also: ['missing-translation'],
  },
];
