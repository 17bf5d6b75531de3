import type { Issue } from '../vocabulary/issue.js';
import { textFiles, textIssue } from './text-issue.js';

/** A translation as it was read. */
export interface ParsedTranslation {
  /** Clause id → text, in the order of the file. */
  readonly translation: Readonly<Record<string, string>>;
  /** Line of each clause in the file, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

const written = /^\[([a-z0-9-]+)\]\s+(\S.*)$/;

/**
 * A translation of the plan: one clause per line, `[a1t1s1] Text`. Blank lines and lines that begin with `#` are ignored.
 *
 * A line of another form is an error, and so is a clause that is translated twice; the first translation stands. Which clauses are
 * missing or unknown is not said here, because that needs the text.
 *
 * @example
 * parseTranslation('# remark\n[a1] Build roads').translation; //=> { a1: 'Build roads' }
 */
export function parseTranslation(text: string, file: string = textFiles.translation): ParsedTranslation {
  const translation = new Map<string, string>();
  const lines = new Map<string, number>();
  const issues: Issue[] = [];
  for (const [index, printed] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const content = printed.replace(/^\uFEFF/, '').trim();
    if (content === '' || content.startsWith('#')) continue;
    const match = written.exec(content);
    const [, id = '', words = ''] = match ?? [];
    if (!match) issues.push(brokenLine(content, file, line));
    else if (translation.has(id)) issues.push(translatedTwice(id, lines.get(id) ?? 0, file, line));
    else {
      translation.set(id, words);
      lines.set(id, line);
    }
  }
  return { translation: Object.fromEntries(translation), lines, issues };
}

function brokenLine(content: string, file: string, line: number): Issue {
  const begin = content.length > 40 ? `${content.slice(0, 40)}…` : content;
  return textIssue({
    code: 'text-syntax',
    file,
    line,
    path: '',
    message: { zh: `无法读取译文行“${begin}”`, en: `this line of the translation cannot be read: "${begin}"` },
    hint: {
      zh: '每行一条：方括号中的条款编号、空格、译文，例如“[a1t1s1] Text”',
      en: 'One clause per line: its id in square brackets, a space, the text, such as "[a1t1s1] Text"',
    },
  });
}

function translatedTwice(id: string, firstLine: number, file: string, line: number): Issue {
  return textIssue({
    code: 'duplicate-id',
    file,
    line,
    path: id,
    message: {
      zh: `条款“${id}”已在第 ${firstLine} 行译过`,
      en: `the clause "${id}" is already translated in line ${firstLine}`,
    },
    hint: { zh: '请删去其中一行', en: 'Delete one of the two lines' },
  });
}
