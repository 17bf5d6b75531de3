import { counted } from '../words/counted.ts';
import type { AboutWords } from './words-shape.ts';

/** The page about the site in English. */
export const enAboutWords: AboutWords = {
  heading: 'About this site',
  intro: 'The words of a government action plan, and beside them what became of every promise.',
  what: (plan) => ({
    heading: 'What this is',
    paragraphs: [
      `This site shows the ${plan}.`,
      'It is made independently, has no tie to any government body and speaks for none. The text is a draft for comment: what was finally issued may differ, and promises may have been changed. The English is an unofficial translation; only the Chinese text counts.',
      '“No public figure” says only that none was found. It means neither zero nor not done.',
    ],
  }),
  made: {
    heading: 'How it is made',
    paragraphs: [
      'The text is compared with its source word for word and cut into sentences; indicators and targets are registered from those sentences; observed figures are recorded from public sources together with the words that hold them; one open program compares them with the targets; and every number and verdict on these pages is made from that.',
    ],
  },
  counts: ({ clauses, indicators, targets, observations, sources }) =>
    `At present: ${clauses} parts of the text (headings, sentences and tables), ${counted(indicators, 'indicators')}, ${counted(targets, 'targets')}, and ${observations} rows of observed figures from ${counted(sources, 'sources')}.`,
  check: {
    heading: 'How to check it',
    paragraphs: [
      'Every observed number leads to its source and the words in it; every verdict says which definition and which numbers it rests on; every departure from the print has a name and a reason. The data can be downloaded whole and calculated anew; code and tests are in the project, and one command runs them all again.',
    ],
  },
  checkLinks: { data: 'Download the data (JSON)', method: 'Method', sources: 'Sources', changes: 'Changes' },
  licences: {
    heading: 'Licences',
    rows: [
      ['Code', 'MIT licence'],
      ['Data as compiled, and the translation', 'CC BY 4.0: please name the source'],
      ['Text of the plan', 'public document'],
      ['Quotations from sources', 'belong to their authors; no more is quoted than is needed'],
    ],
  },
  errors: {
    heading: 'When something is wrong',
    paragraphs: [
      'Please report it in the project’s repository: which sentence or indicator, what is wrong, and if possible the address of a source with its words. A figure without a source cannot be recorded. A correction appears on the page of changes; what stood before is not wiped out.',
    ],
  },
  repository: 'The project’s repository',
  accessibility: {
    heading: 'Accessibility',
    paragraphs: ['The aim is level AA of WCAG 2.2. Automatic tests check in a browser that:'],
  },
  measured: [
    'no rule of axe is broken (best practice, names of controls that match their visible words, and sizes of targets included), in both languages, light and dark, narrow and wide;',
    'at a width of 320 pixels the text needs no sideways scrolling, and wide tables scroll only in regions that have a name and that the keyboard reaches;',
    'the content can be skipped to, everything works by keyboard, and focus is visible;',
    'all text, numbers and tables are there without scripts;',
    'verdicts are words and shapes, and colour only helps.',
  ],
  limits: {
    heading: 'What is not done yet',
    paragraphs: [
      'Automatic tests do not find every barrier, and no reader who uses a screen reader or other assistive technology has tried this site yet. If you meet a barrier, please tell us in the way described under “When something is wrong”.',
    ],
  },
  privacy: {
    heading: 'Privacy',
    paragraphs: [
      'This site sets no cookies, stores nothing in your browser, counts no visits and loads nothing from third parties; the security policy that every page carries does not allow it either. While a page is open it asks the server of the data whether there are newer ones, without saying who asks; a value that you try is calculated in your own browser, sent to nobody, and stands in the address alone. The server that hosts the site may keep access logs as servers do, which is not in the site’s hands. Opening a source leaves this site.',
    ],
  },
};
