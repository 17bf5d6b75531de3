import type { Clause } from './clause.js';

/**
 * The edited text of clauses, in the Markdown of the data folder: headings marked, one paragraph per line. Reading it again gives the
 * same clauses, so that a text without marks can be marked once and then edited.
 *
 * @example
 * toMarkdown(parseText('修路计划\n一、目标\n修三条路。', { sections: ['goals'] }).clauses); //=> '# 修路计划\n\n## 一、目标\n\n修三条路。\n'
 */
export function toMarkdown(clauses: readonly Clause[]): string {
  const depths = new Map<string, number>();
  const rows = partsOfTables(clauses);
  const blocks: string[] = [];
  let paragraph = '';
  for (const clause of clauses) {
    const { id, kind, parent, number, text } = clause;
    const place = `${parent} ${clause.paragraph}`;
    if (clause.paragraph !== null) {
      if (place === paragraph) blocks.push(blocks.pop() + text);
      else blocks.push(text);
      paragraph = place;
      continue;
    }
    paragraph = '';
    if (kind === 'table') blocks.push(...(text === '' ? [] : [text]), tableOf(id, rows));
    else if (kind !== 'row' && kind !== 'cell') {
      const depth = kind === 'title' ? 1 : (parent === null ? 1 : (depths.get(parent) ?? 1)) + 1;
      depths.set(id, depth);
      blocks.push(`${'#'.repeat(depth)} ${number}${text}`);
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

function tableOf(table: string, rows: ReadonlyMap<string, readonly Clause[]>): string {
  const lines = (rows.get(table) ?? []).map((row) =>
    (rows.get(row.id) ?? []).map((cell) => cell.text.replaceAll('|', '\\|')),
  );
  const [header = [], ...body] = lines;
  return [header, header.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Rows under their tables, and cells under their rows. */
function partsOfTables(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const parts = new Map<string, Clause[]>();
  for (const clause of clauses) {
    if (clause.parent === null || (clause.kind !== 'row' && clause.kind !== 'cell')) continue;
    const known = parts.get(clause.parent);
    if (known) known.push(clause);
    else parts.set(clause.parent, [clause]);
  }
  return parts;
}
