import type { Clause } from './clause.js';
import { parseResponsibility, type RoleHolders } from './responsibility.js';
import { firstLeadsWords } from './responsibility-words.js';

/** A role with the bracket that gives it. */
export interface GivenRole extends RoleHolders {
  /** Id of the responsibility clause. */
  readonly clause: string;
  /** Whether the bracket stands elsewhere and speaks for all that follows. */
  readonly inherited: boolean;
}

/** Of more brackets that speak for all that follows, the last ones hold. */
const mostFollowing = 8;

/**
 * Who is responsible for each heading, by its id, from all brackets that stand under it; brackets below a task's own headings are
 * the task's. A bracket that speaks for all that follows (以下均需…落实，不再列出) also counts for every later action, task and safeguard
 * of its section. Where the plan says that the first body of a list leads (排名第一的为牵头单位，下同), it does so from there on, or
 * everywhere when a sentence says it. A heading for which nobody is named is not in the record.
 *
 * @example
 * const { clauses } = parseText('# 计划\n\n## 一、行动\n\n### （一）修路\n\n每年修一条。（牵头单位：市步道办）', { sections: ['actions'] });
 * parseResponsibilities(clauses).a1?.map((role) => role.names); //=> [['市步道办']]
 */
export function parseResponsibilities(clauses: readonly Clause[]): Record<string, GivenRole[]> {
  const record = new Map<string, GivenRole[]>();
  /** The action, task or safeguard that a heading is or stands under. */
  const owners = new Map<string, string>();
  let firstLeads = clauses.some(({ kind, text }) => kind === 'sentence' && firstLeadsWords.test(text));
  let following: GivenRole[] = [];
  for (const { id, kind, parent, text } of clauses) {
    if (kind === 'section') following = [];
    if (kind === 'action' || kind === 'task' || kind === 'safeguard') {
      owners.set(id, id);
      if (following.length > 0) record.set(id, [...following]);
    }
    const above = owners.get(parent ?? '');
    if (kind === 'heading' && above !== undefined) owners.set(id, above);
    if (kind !== 'responsibility' || parent === null) continue;
    firstLeads ||= firstLeadsWords.test(text) && text.includes('下同');
    const read = parseResponsibility(text, { firstLeads });
    const own = read.roles.map((role) => ({ ...role, clause: id, inherited: false }));
    const owner = above ?? parent;
    if (!record.has(owner) && own.length > 0) record.set(owner, []);
    record.get(owner)?.push(...own);
    const later = read.following.map((role) => ({ ...role, clause: id, inherited: true }));
    following = [...following, ...later].slice(-mostFollowing);
  }
  return Object.fromEntries(record);
}
