import { counted } from '../progress/counted.ts';
import { enPeriod } from './period-words.ts';
import type { Words } from './words-shape.ts';

/** The site in English. */
export const enWords: Words = {
  site: {
    name: 'Xianxing',
    seal: '先',
    unofficial: 'Independent and unofficial',
    dataUntil: (date) => `Data as of ${date}`,
    skip: 'Skip to content',
    navigation: 'Site',
    language: 'English',
    description: (plan) => `${plan}: the whole text, and what became of every promise. Independent and unofficial.`,
  },
  nav: { progress: 'Indicators', units: 'Units', sources: 'Sources' },
  footer: { data: 'Download the data (JSON)' },
  notFound: {
    heading: 'There is no such page',
    advice: 'The address may be wrong, or the page has moved.',
    home: 'Go to the first page',
  },
  lead: {
    counts: ({ actions, tasks, safeguards, responsibleUnits, headlineIndicators, promises }) =>
      `${actions} actions, ${tasks} tasks, ${safeguards} safeguards, ${responsibleUnits} responsible units. The text makes ${promises} promises that can be checked; ${headlineIndicators} main indicators have a target for each year.`,
    verdicts: ({ total, notDue, met, notMet, unknown }) =>
      `Of these ${total} yearly targets ${notDue === 0 ? 'all' : total - notDue} are due: ${met} met, ${notMet} not met, ${unknown} without a public figure that can be used.`,
  },
  progress: {
    heading: 'Main indicators',
    caption: 'Targets and observed values by year',
    indicator: 'Indicator',
    baseline: 'baseline',
    target: 'Target',
    outcome: 'Observed',
    noTarget: 'no target',
    year: enPeriod,
    count: (state, count) => `${count} ${state}`,
    yearly: 'in the year',
    inferredUnit: 'unit inferred',
    inferredPeriod: 'year inferred',
    alsoPromised: 'in the text:',
    at: '{1}, {0}',
    happenedAt: '{1}, {0}',
    baselineOf: (period, value) => `baseline ${enPeriod(period)}: ${value}`,
    other: 'another source: {1}',
    near: 'near definition: {1}, not counted',
    later: 'after the date: {1} ({0})',
    conflict: {
      'same-verdict': 'sources differ, same verdict',
      'other-verdict': 'sources differ, and so would the verdict',
    },
    assumption: 'assumption',
    happened: (yes) => (yes ? 'had happened' : 'had not happened'),
    withUnit: counted,
    rank: (value) => `rank ${value}`,
    comma: ', ',
    colon: ': ',
    list: ', ',
    reading: (searchedUntil) =>
      `“No public figure” means that none was found${searchedUntil === null ? '' : ` up to ${searchedUntil}`}; it does not mean zero, nor not met. Figures with a near definition are shown and not judged by.`,
  },
  unknown: {
    noFigure: 'no public figure',
    nearOnly: 'unknown, only near figures',
    conflicting: 'unknown, sources differ',
    undecided: 'unknown',
  },
  text: {
    by: (period, inferred) => `by ${enPeriod(period)}${inferred ? ' (inferred)' : ''}`,
    span: (from, to, inferred) => `${enPeriod(from)} to ${enPeriod(to)}${inferred ? ' (inferred)' : ''}`,
  },
  evidence: {
    heading: 'Sources',
    intro:
      'Every observed number comes from one of these sources, with the words that hold it. What is not listed was not found.',
    number: (number) => `[${number}]`,
    undated: 'undated',
    published: (date) => `published ${date}`,
    retrieved: (date) => `read ${date}`,
    recorded: (date) => `recorded ${date}`,
    inferredPeriod: 'year inferred',
    nearDefinition: 'counts something near, not used for a verdict',
    status: { provisional: 'provisional', estimated: 'estimated', withdrawn: 'withdrawn' },
    searches: 'What was looked for',
    searchedUntil: (date) => `searched to ${date}`,
    of: (names) => `Indicators: ${names}`,
  },
};
