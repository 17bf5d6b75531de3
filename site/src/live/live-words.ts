import type { Language } from '@xianxing/plan';
import type { Refusal } from './ask.ts';

/** What the live part of a page says, and the names of its controls. */
export interface LiveWords {
  /** What changed, said once for each change: name, period, what it was, what it is. */
  readonly change: string;
  /** How many values and verdicts changed on the page, and which. */
  readonly updated: string;
  /** Newer data, which change nothing here; `{0}` is their date. */
  readonly unchanged: string;
  /** Between changes, and after the last of those told. */
  readonly between: string;
  readonly more: string;
  /** Why newer data were not taken; `{0}` is the date of those that the page shows. */
  readonly refused: Readonly<Record<Refusal, string>>;
  /** Below the heading of a part that cannot be made anew. */
  readonly stands: string;
  readonly reload: string;
  /** The controls. */
  readonly open: string;
  readonly openWithValue: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly year: string;
  readonly value: string;
  readonly hint: string;
  readonly apply: string;
  readonly reset: string;
  /** How the page is being looked at. */
  readonly seenAsOf: string;
  readonly seenKnownAt: string;
  readonly seenAssumed: string;
  /** After the controls were used. */
  readonly shown: string;
  readonly restored: string;
  /** What was asked for by the controls or the address and cannot be shown. */
  readonly ignored: string;
}

const zh: LiveWords = {
  change: '{0} {1} {2} → {3}',
  updated: '{0} 项数据更新：{1}',
  unchanged: '数据已更新到 {0}，本页的结论没有变化。',
  between: '；',
  more: ' 等',
  refused: {
    failed: '没有取到新数据，本页仍是 {0} 的数据，稍后再试。',
    refused: '取到的数据没有通过核对，没有采用；本页仍是 {0} 的数据。',
    older: '服务器上的数据比本页的旧，没有采用；本页仍是 {0} 的数据。',
    large: '新数据太大，没有在浏览器里计算；本页仍是 {0} 的数据，重新载入可看新页。',
    insecure: '这个连接没有加密，浏览器无法核对新数据，没有采用；本页仍是 {0} 的数据。',
  },
  stands: '这一部分没有跟着改，仍按 {0} 的数据。',
  reload: '重新载入本页',
  open: '换个日期看',
  openWithValue: '换个日期，或试一个数',
  asOf: '截至',
  knownAt: '本站已收录于',
  year: '假设年份',
  value: '假设的数',
  hint: '假设只在这个浏览器里计算，不是数据。',
  apply: '看看',
  reset: '恢复',
  seenAsOf: '截至 {0}',
  seenKnownAt: '只用 {0} 前本站已收录的数',
  seenAssumed: '假设 {0} {1}',
  shown: '本页现在这样看：{0}。',
  restored: '本页恢复到 {0} 的数据。',
  ignored: '有的日期或数不能用，已略过。',
};

const en: LiveWords = {
  change: '{0} {1}: {2} → {3}',
  updated: 'Data updated ({0}): {1}',
  unchanged: 'Data updated to {0}; nothing on this page changes.',
  between: '; ',
  more: ' and more',
  refused: {
    failed: 'Newer data could not be fetched. This page shows the data of {0}; it will ask again.',
    refused: 'What was fetched did not pass the checks and was not used. This page shows the data of {0}.',
    older: 'The server offers older data, which were not used. This page shows the data of {0}.',
    large:
      'The newer data are too large to be calculated in the browser. This page shows the data of {0}; reload it for the newer ones.',
    insecure:
      'The connection is not encrypted, so the browser cannot check newer data, and none were used. This page shows the data of {0}.',
  },
  stands: 'This part was not made anew; it still shows the data of {0}.',
  reload: 'Reload the page',
  open: 'See it as of another date',
  openWithValue: 'Try another date or value',
  asOf: 'As of',
  knownAt: 'As recorded here by',
  year: 'Year assumed',
  value: 'Value assumed',
  hint: 'An assumption is calculated in this browser alone; it is no data.',
  apply: 'Show',
  reset: 'Reset',
  seenAsOf: 'as of {0}',
  seenKnownAt: 'only what was recorded here by {0}',
  seenAssumed: 'assumption {0}: {1}',
  shown: 'This page now shows: {0}.',
  restored: 'This page shows the data of {0} again.',
  ignored: 'A date or a value that cannot be used was left out.',
};

const allWords: Readonly<Record<Language, LiveWords>> = { 'zh-CN': zh, en };

/** The words of the live part in one language. */
export function liveWords(language: Language): LiveWords {
  return allWords[language];
}
