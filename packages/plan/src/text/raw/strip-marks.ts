import type { Repair } from '../repair.js';
import { withoutWhiteSpace } from '../words.js';
import type { PlacedRepair } from './page-furniture.js';
import { type SourceLine, widthOf } from './source-line.js';

const row = /^\|.*\|$/s;
const separator = /^\|[\s:|-]+\|$/;
const leading = /^(?:#{1,6}\s+|[-*+>]\s+|>)+/;

const reason = {
  zh: '原文中的标记（表格线、列表或标题符号），不是文字',
  en: 'Marks of the source (borders of a table, signs of a list or heading), no words',
};

/** Takes out what the edited text uses as marks itself: strokes of a table, #, - or > before a line, and signs of bold type. */
export function stripMarks(lines: readonly SourceLine[]): { lines: SourceLine[]; repairs: PlacedRepair[] } {
  const repairs: PlacedRepair[] = [];
  const kept = lines.flatMap((line): SourceLine[] => {
    const text = plainText(line.text);
    if (text === line.text) return [line];
    const repair: Repair = {
      rule: 'word',
      printed: withoutWhiteSpace(line.text),
      edited: withoutWhiteSpace(text),
      reason,
    };
    repairs.push({ repair, line: line.line });
    return text === '' ? [] : [{ ...line, text, width: widthOf(text) }];
  });
  return { lines: kept, repairs };
}

function plainText(text: string): string {
  if (separator.test(text)) return '';
  // Also a stroke on one side alone: two such lines, joined, would look like a row.
  const cells = text.replace(/^\|/, '').replace(/\|$/, '');
  if (row.test(text))
    return cells
      .split('|')
      .map((cell) => withoutBold(cell).trim())
      .join('\t')
      .trim();
  return withoutBold(cells.replace(leading, '')).trim();
}

/** Signs of bold type in pairs, `**so**` or `__so__`. */
function withoutBold(text: string): string {
  return text.replace(/(\*\*|__)(?=\S)([^*_]{1,200})\1/g, '$2');
}
