import type { Clause } from './clause.js';
import { parseResponsibility, type RoleHolders } from './responsibility.js';

/** A role with the bracket that gives it. */
export interface GivenRole extends RoleHolders {
  /** Id of the responsibility clause. */
  readonly clause: string;
  /** Whether the bracket stands elsewhere and speaks for all that follows. */
  readonly inherited: boolean;
}

/**
 * Who is responsible for each heading, by its id, from all brackets that stand under it. A bracket that speaks for all that follows
 * (以下均需…落实，不再列出) also counts for every later action, task and safeguard of its section. A heading for which nobody is named
 * is not in the record.
 *
 * @example
 * const { clauses } = parseText('# 计划\n\n## 一、行动\n\n### （一）修路\n\n每年修一条。（牵头单位：市步道办）', { sections: ['actions'] });
 * parseResponsibilities(clauses).a1?.map((role) => role.names); //=> [['市步道办']]
 */
export function parseResponsibilities(clauses: readonly Clause[]): Record<string, GivenRole[]> {
  const record: Record<string, GivenRole[]> = {};
  let following: GivenRole[] = [];
  for (const { id, kind, parent, text } of clauses) {
    if (kind === 'section') following = [];
    if ((kind === 'action' || kind === 'task' || kind === 'safeguard') && following.length > 0)
      record[id] = [...following];
    if (kind !== 'responsibility' || parent === null) continue;
    const read = parseResponsibility(text);
    const own = read.roles.map((role) => ({ ...role, clause: id, inherited: false }));
    if (own.length > 0) record[parent] = [...(record[parent] ?? []), ...own];
    following = [...following, ...read.following.map((role) => ({ ...role, clause: id, inherited: true }))];
  }
  return record;
}
