import type { Issue } from '../vocabulary/issue.js';
import type { Block } from './blocks.js';
import { bracketedRank, parseOutlineNumber } from './outline.js';
import { isMarked } from './outline-blocks.js';
import { textIssue } from './text-issue.js';

const unknownMarks: readonly { form: RegExp; zh: string; en: string }[] = [
  { form: /\*\*|__|(?<![\w*])\*(?=\S)[^*]+\*/, zh: '粗体或斜体', en: 'bold or italic' },
  { form: /^(?:[-*+]\s|>\s?)/, zh: '列表或引用', en: 'a list or a quotation' },
  { form: /<\/?[a-zA-Z][^<>]*>|<!--/, zh: 'HTML', en: 'HTML' },
  { form: /^(?:```|~~~|-{3,}$|={3,}$)|!?\[[^[\]]*\]\([^()[]*\)/, zh: '代码、横线或链接', en: 'code, a rule or a link' },
];

/** Errors for marks that the small Markdown of the data folder does not have, and for paragraphs that were wrapped. */
export function checkMarks(blocks: readonly Block[], file: string): Issue[] {
  const marked = isMarked(blocks);
  return blocks.flatMap((block, index) => {
    const issues: Issue[] = [];
    if (block.kind === 'table') return checkTable(block.rows, file);
    for (const { form, zh, en } of unknownMarks) {
      const found = form.exec(block.text)?.[0];
      if (found === undefined) continue;
      issues.push(
        syntaxIssue(file, block.line, {
          zh: `“${found}”是${zh}标记，正文中不使用`,
          en: `"${found}" marks ${en}, which the text does not use`,
        }),
      );
    }
    if (marked && block.kind === 'paragraph') issues.push(...checkParagraph(block, blocks[index - 1], file));
    return issues;
  });
}

function checkParagraph(block: Block & { kind: 'paragraph' }, before: Block | undefined, file: string): Issue[] {
  if (before?.kind === 'paragraph' && before.line === block.line - 1) {
    const message = { zh: '段落被折成两行', en: 'a paragraph is broken into two lines' };
    const hint = {
      zh: '一段写一行，段间空一行',
      en: 'Write a paragraph on one line, with a blank line between two',
    };
    return [{ ...syntaxIssue(file, block.line, message), hint }];
  }
  const number = parseOutlineNumber(block.text);
  if (!number || number.rank > bracketedRank) return [];
  const marks = '#'.repeat(Math.max(2, number.rank - 2));
  return [
    textIssue({
      code: 'heading-unmarked',
      severity: 'warning',
      file,
      line: block.line,
      path: '',
      message: {
        zh: `段落以“${number.printed}”开头，但没有标题标记`,
        en: `a paragraph begins with "${number.printed}" but is not marked as a heading`,
      },
      hint: {
        zh: `若是标题，请在行首加“${marks} ”`,
        en: `If it is a heading, write "${marks} " before it`,
      },
    }),
  ];
}

function checkTable(rows: readonly { cells: readonly string[]; line: number }[], file: string): Issue[] {
  const columns = rows[0]?.cells.length ?? 0;
  return rows
    .filter((row) => row.cells.length !== columns)
    .map((row) =>
      syntaxIssue(file, row.line, {
        zh: `这一行有 ${row.cells.length} 格，表头有 ${columns} 格`,
        en: `this row has ${row.cells.length} cells, the header has ${columns}`,
      }),
    );
}

function syntaxIssue(file: string, line: number, message: Issue['message']): Issue {
  return textIssue({ code: 'text-syntax', file, line, path: '', message });
}
