import type { DataWords } from './words-shape.ts';

/** The page of data in English. */
export const enDataWords: DataWords = {
  heading: 'Data',
  intro:
    'Every number and every judgement of this site can be taken away whole, calculated again, and used by naming where it comes from.',
  edition: (version, released) =>
    released ? `Version ${version} of the data` : `Version ${version} of the data (not yet released)`,
  contents: 'On this page',
  tables: {
    heading: 'Tables',
    rows: (count) => `${count} rows`,
    excel: (size) => `for Excel and WPS, ${size}`,
    row: {
      observations: 'One figure from one source a row; revisions and withdrawals are rows of their own',
      targets: 'One promise of the plan a row, with its words',
      attainment: 'The judgement of one target a row, with the numbers calculated, or the reason why there is none',
    },
    rules: [
      'CSV by RFC 4180: UTF-8, separated by commas, lines ending in CRLF, the names of the columns first. The copy for Excel and WPS begins with three more bytes (a byte order mark) and is otherwise the same.',
      'An empty cell means that there is no value; 0 never stands for it. Yes and no are `true` and `false`; several ids in one cell are separated by spaces.',
      'Text that begins with `=`, `+`, `-`, `@`, a tab, a line break or an apostrophe has an apostrophe put before it, so that no spreadsheet runs it as a formula; take one leading apostrophe away and you have the text. Numbers are left alone.',
    ],
  },
  files: {
    heading: 'Files for programs',
    intro: 'Each kind has a JSON Schema beside it, which says what every part means.',
    holds: {
      'plan.json':
        'The whole text clause by clause with its translation, actions, tasks, responsible units, indicators, targets, observations, sources, searches and notes',
      'observations.json': 'Observations and their sources',
      'attainment.json':
        'Every part of every judgement: the numbers and the evidence used, what was calculated, how robust it is; and the counts',
      'changes.json': 'Every addition, revision and withdrawal: what stood before, what stands since, and why',
      'manifest.json':
        'Which files there are, the size and SHA-256 of each, and to which day the data reach, by which a program sees whether they are new',
      'datapackage.json': 'Data Package 2.0: names, types and meaning of the columns of the three tables',
      SHA256SUMS: 'SHA-256 of every file',
      indicators: 'A file for each indicator: targets, observations, judgements, sources, searches',
      tasks: 'A file for each task: its words, who is responsible, how its targets stand',
      units: 'A file for each responsible unit: its tasks, how their targets stand, counts',
    },
    each: (count, size) => `${count} files, ${size}`,
  },
  columns: {
    heading: 'What the columns mean',
    intro: 'The same stands in `datapackage.json`.',
    summary: (table, count) => `${table}: ${count} columns`,
    types: { string: 'text', number: 'number', integer: 'whole number', boolean: 'true or false', date: 'date' },
  },
  addresses: {
    heading: 'Addresses that stay',
    latest:
      'always holds the latest data; within `v1`, names of files and columns and their meaning are added to and never changed.',
    releases: 'holds a copy of each released version, of which no byte ever changes: cite it, and calculate from it.',
    none: 'No version has been released yet.',
    released: (version) => `Version ${version}`,
    open: 'Programs on other sites may read all of it (CORS is open; a host has to read the file `_headers` for that, or be open anyway, as GitHub Pages is).',
  },
  check: {
    heading: 'How to check it',
    paragraph: 'Download the whole folder and run this command in it; every file should be `OK`:',
    command: 'sha256sum -c SHA256SUMS',
  },
  follow: {
    heading: 'How to hear of changes',
    paragraph:
      'Every addition, revision and withdrawal appears in the feed, with what stood before, what stands since, and why.',
  },
  cite: {
    heading: 'How to cite',
    subject: 'data set',
    note: 'Please name the version and the date to which the data reach.',
    standard: 'GB/T 7714',
    bibtex: 'BibTeX',
    file: 'CITATION.cff',
  },
  licence: {
    heading: 'Licence',
    data: 'The data and the translation are free to use, also commercially, by naming where they come from:',
    none: 'No licence of the data is stated.',
    others:
      'The words of the plan and the quotations of sources are not covered: the plan is a public document, quotations belong to their authors.',
    unofficial: (plan, status) =>
      `This site is independent and unofficial. It rests on “${plan}” (${status.toLowerCase()}).`,
  },
  download: { json: 'Download the data of this page (JSON)', more: 'All data' },
};
