import { createHash } from 'node:crypto';
import type { Clause } from '../../text/clause.js';

/** The list of a text's clauses, `id,sha256`, with the first 16 hex digits of each text's hash: a shift of ids shows in it. */
export function toClauseList(clauses: readonly Clause[]): string {
  const rows = clauses.map(({ id, text }) => `${id},${createHash('sha256').update(text).digest('hex').slice(0, 16)}`);
  return ['id,sha256', ...rows, ''].join('\n');
}

/** A clause whose text is another one than in the committed list. */
export interface ShiftedClause {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Line in the committed list; null for an added one. */
  readonly line: number | null;
}

/** What has changed between the committed list and that of the text. */
export function shiftedClauses(committed: string, current: string): ShiftedClause[] {
  const before = rows(committed);
  const after = rows(current);
  const shifted: ShiftedClause[] = [];
  for (const [id, { hash, line }] of before) {
    const now = after.get(id);
    if (!now) shifted.push({ id, change: 'removed', line });
    else if (now.hash !== hash) shifted.push({ id, change: 'changed', line });
  }
  for (const id of after.keys()) if (!before.has(id)) shifted.push({ id, change: 'added', line: null });
  return shifted;
}

function rows(list: string): Map<string, { hash: string; line: number }> {
  const lines = list.split(/\r?\n/);
  return new Map(
    lines.slice(1).flatMap((row, index) => {
      const [id = '', hash = ''] = row.split(',');
      return id === '' ? [] : [[id, { hash, line: index + 2 }]];
    }),
  );
}
