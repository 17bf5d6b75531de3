import type { Issue } from '../vocabulary/issue.js';
import { parseBlocks } from './blocks.js';
import { checkStructure } from './check-structure.js';
import type { Clause } from './clause.js';
import { ClauseCollector } from './clause-collector.js';
import { checkMarks } from './markdown-marks.js';
import { isMarked, outlineBlocks } from './outline-blocks.js';
import { checkOutlineNumbers } from './outline-numbers.js';
import { textFiles } from './text-issue.js';
import { withoutWhiteSpace } from './words.js';

/** What the reader has to be told about a text. */
export interface ParseTextOptions {
  /**
   * Ids of the sections 一、二、… in order. Under `actions` headings are actions and tasks, under `safeguards` safeguards, under any
   * other plain headings. A section called `a1`, `a2`… is an action itself, for plans that have no section for all of them.
   */
  readonly sections: readonly string[];
  /** The file that issues name; `text/plan.zh-CN.md` where it is left out. */
  readonly file?: string;
}

/** A text as clauses, with what is wrong in it. */
export interface ParsedText {
  /** Every clause in the order of the text. */
  readonly clauses: readonly Clause[];
  /** Line of each clause in the file, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/**
 * The clauses of a plan's text, down to the sentence, the table cell and the bracket that names who is responsible.
 *
 * All clauses in order, each `number` followed by its `text`, are the text without white space and Markdown marks: no character is
 * lost or added. Ids are positional (`a1t1s2` is the second sentence of the first task of the first action) and unique; every
 * parent comes before its children.
 *
 * Where sections are marked with `##`, only marked lines are headings. A text without marks works as well: a line that begins with
 * 一、 （一） or 1. (also 1． 1、 (一)) is a heading; one that runs into its paragraph (`1.标题。正文`) ends with its first 。 outside brackets,
 * unless that first sentence is longer than 60 characters: then the heading has only its number, and the words are sentences.
 * Lines must not be hard-wrapped. The title is then the last line before the first heading that ends with 计划, 方案 and the like.
 *
 * Issues: an unknown mark (bold, list, HTML) or a wrapped paragraph is an error; a printed number that repeats or skips, a level
 * that is passed over, a task for which nobody is named is a warning, because plans are printed so.
 *
 * @example
 * const text = '# 计划\n\n## 一、行动\n\n### （一）修路行动\n\n#### 1.修步道。\n\n每年修一条。再修一条。（牵头单位：市步道办）';
 * parseText(text, { sections: ['actions'] }).clauses.map((clause) => clause.id); //=> ['title', 'actions', 'a1', 'a1t1', 'a1t1s1', 'a1t1s2', 'a1t1r']
 */
export function parseText(markdown: string, options: ParseTextOptions): ParsedText {
  const { sections, file = textFiles.edited } = options;
  const written = parseBlocks(markdown);
  const { blocks, titleGuessed } = outlineBlocks(written);
  const collector = new ClauseCollector(sections);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') collector.heading(block);
    else if (block.kind === 'table') collector.table(block);
    else if (blocks[index + 1]?.kind === 'table' && !/[。！？；：:;]$/.test(block.text)) collector.caption(block);
    else collector.paragraph(block);
  }
  const { clauses, lines, headings } = collector;
  const issues = [
    ...checkMarks(written, file),
    ...checkStructure({ clauses, lines, headings, sections, titleGuessed, marked: isMarked(written) }, file),
    ...checkOutlineNumbers(headings, file),
  ];
  return { clauses, lines, issues: issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

/**
 * The words of the text: all clauses joined, without white space.
 *
 * @example
 * joinClauses(parseText('# 计 划\n\n## 一、目标\n\n到 2021 年。', { sections: ['goals'] }).clauses); //=> '计划一、目标到2021年。'
 */
export function joinClauses(clauses: readonly Clause[]): string {
  return withoutWhiteSpace(clauses.map((clause) => clause.number + clause.text).join(''));
}
