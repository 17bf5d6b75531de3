import type { Issue } from '../vocabulary/issue.js';
import { applyRepairs } from './apply-repairs.js';
import type { Repair } from './repair.js';
import { textFiles, textIssue } from './text-issue.js';
import { type Words, wordsOfMarkdown } from './words.js';

/**
 * Issues where the edited text departs from its source by no named repair, or a repair does not apply; none when they agree.
 *
 * The source after its repairs must be the edited text, character for character; only white space and Markdown marks never count. A
 * repair replaces known words in a known place, so that undoing them all (`undoRepairs`) then gives back the source. The first
 * differing place is reported, with some words on both sides and its line in each file.
 *
 * @param source - The text as received.
 * @param edited - The edited text, in the Markdown of the data folder.
 * @param repairs - In the order of the source.
 * @example
 * compareWithSource('- 1 -\n\n一、总体\n\n要求', '## 一、总体要求', [{ rule: 'page-furniture', printed: '- 1 -', edited: '' }]); //=> []
 * compareWithSource('一、目标', '## 一、目的', []).map((issue) => issue.code); //=> ['departs-from-source']
 */
export function compareWithSource(source: string, edited: string, repairs: readonly Repair[]): Issue[] {
  const repaired = applyRepairs(source, repairs);
  const words = wordsOfMarkdown(edited);
  const at = firstDifference(repaired.words, words);
  return at === null ? [...repaired.issues] : [...repaired.issues, departs(repaired.words, words, at)];
}

function firstDifference(a: Words, b: Words): number | null {
  if (a.text === b.text) return null;
  let at = 0;
  while (at < a.text.length && a.text[at] === b.text[at]) at++;
  return at;
}

function departs(source: Words, edited: Words, at: number): Issue {
  const sourceLine = lineAt(source, at);
  const editedLine = lineAt(edited, at);
  const inSource = context(source.text, at);
  const inEdited = context(edited.text, at);
  return textIssue({
    code: 'departs-from-source',
    file: textFiles.edited,
    line: editedLine,
    path: '',
    message: {
      zh: `整理文本第 ${editedLine} 行作“${inEdited}”，原文第 ${sourceLine} 行修复后作“${inSource}”`,
      en: `line ${editedLine} of the edited text has "${inEdited}", line ${sourceLine} of the source after its repairs "${inSource}"`,
    },
    hint: {
      zh: '请照原文改回；确需不同的，在 repairs.yaml 中写明',
      en: 'Restore the words of the source, or name the difference in repairs.yaml',
    },
  });
}

function lineAt({ lines }: Words, at: number): number {
  return lines[at] ?? lines.at(-1) ?? 1;
}

/** Twelve characters on either side; the place itself is marked with ▸. */
function context(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at, at + 12);
  return `${at > 12 ? '…' : ''}${before}▸${after}${at + 12 < text.length ? '…' : ''}`;
}
