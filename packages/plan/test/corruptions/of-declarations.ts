import type { Corruption } from './corruption.js';

const share = 'indicators/wheelchair-entrances.yaml';
const rank = 'indicators/provincial-rank.yaml';
const declared = (block: string) => (text: string) =>
  `${text}declaration:\n${block}  note:\n    zh: 理由。\n    en: A reason.\n`;

/** What is declared of an indicator and cannot be so. */
export const corruptionsOfDeclarations: readonly Corruption[] = [
  {
    code: 'range-upside-down',
    why: 'bounds that changed places',
    file: share,
    replace: ['low: 0\n    high: 100', 'low: 100\n    high: 0'],
    line: 'low: 100',
    also: ['beyond-bounds'],
  },
  {
    code: 'beyond-bounds',
    why: 'a target above what is possible',
    file: share,
    replace: ['high: 100', 'high: 65'],
    line: 'value: 70',
  },
  {
    code: 'beyond-bounds',
    why: 'a baseline below what is possible',
    file: share,
    replace: ['low: 0', 'low: 45'],
    line: 'value: 40',
  },
  {
    code: 'beyond-bounds',
    why: 'an observation above what is possible',
    file: 'observations/wheelchair-entrances.csv',
    replace: (text) => text.replace('2021,47.5', '2021,147.5').replace('47.5%"', '147.5%"'),
    line: '2021,147.5',
    also: ['wrong-unit-of-measure'],
  },
  {
    code: 'declaration-without-effect',
    why: 'a note alone',
    file: rank,
    replace: ['  baseline: first-observation\n', ''],
    line: 'declaration:',
  },
  {
    code: 'declaration-without-effect',
    why: 'an event has no bounds',
    file: 'indicators/walking-contest.yaml',
    replace: declared('  bounds:\n    low: 0\n'),
    line: 'declaration:',
  },
  {
    code: 'declaration-without-effect',
    why: 'the plan gives a baseline',
    file: share,
    replace: ['declaration:\n', 'declaration:\n  baseline: first-observation\n'],
    line: 'baseline: first-observation',
  },
  {
    code: 'missing-key',
    why: 'nothing is declared without a reason',
    file: 'indicators/footpath-stations.yaml',
    replace: (text) => `${text}declaration:\n  path: step\n`,
    line: 'declaration:',
  },
  {
    code: 'unknown-key',
    why: 'a misspelt part',
    file: 'indicators/footpath-stations.yaml',
    replace: declared('  paths: step\n'),
    line: 'paths: step',
  },
  {
    code: 'unknown-value',
    why: 'a path that is none',
    file: 'indicators/footpath-stations.yaml',
    replace: declared('  path: steps\n'),
    line: 'path: steps',
  },
  {
    code: 'not-a-period',
    why: 'a break that is no period',
    file: 'indicators/footpath-stations.yaml',
    replace: declared('  breaks:\n    - 2021-Q5\n'),
    line: '2021-Q5',
  },
];
