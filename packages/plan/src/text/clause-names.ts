import type { ClauseKind } from './clause.js';

/** What a clause is called that stands directly below another one, as the nth of its sort, n from 1. */
export interface ClauseNaming {
  /** Id of the clause above; null before the first section. */
  readonly id: string | null;
  heading(n: number): { readonly id: string; readonly kind: ClauseKind; readonly naming: ClauseNaming };
  sentence(n: number): string;
  responsibility(n: number): string;
  table(n: number): string;
}

/** Names under a section: its headings are actions, safeguards or plain headings, as its id says. */
export function nameSection(id: string): ClauseNaming {
  if (id === 'actions')
    return nameBelow(id, '-', (n) => ({ kind: 'action', id: `a${n}`, naming: nameAction(`a${n}`) }));
  if (id === 'safeguards') return nameBelow(id, '-', (n) => plainHeading('safeguard', `s${n}`));
  if (isAction(id)) return nameAction(id);
  return nameBelow(id, '-', (n) => plainHeading('heading', `${id}-h${n}`));
}

/** The kind of a section's own heading: a section that is called `a1`, `a2`… is an action itself. */
export function kindOfSection(id: string): ClauseKind {
  return isAction(id) ? 'action' : 'section';
}

function isAction(id: string): boolean {
  return /^a[1-9]\d*$/.test(id);
}

function nameAction(id: string): ClauseNaming {
  return nameBelow(id, '', (n) => plainHeading('task', `${id}t${n}`));
}

function plainHeading(kind: ClauseKind, id: string): ReturnType<ClauseNaming['heading']> {
  return { kind, id, naming: nameBelow(id, '', (n) => plainHeading('heading', `${id}h${n}`)) };
}

/** Sections set a hyphen before the letter (`goals-s1`); the short ids below them do not (`a1t1s1`), except for tables (`a1-t1`). */
function nameBelow(id: string, hyphen: '' | '-', heading: ClauseNaming['heading']): ClauseNaming {
  return {
    id,
    heading,
    sentence: (n) => `${id}${hyphen}s${n}`,
    responsibility: (n) => `${id}${hyphen}r${n === 1 ? '' : n}`,
    table: (n) => `${id}-t${n}`,
  };
}

/** Names of what stands before the first section. */
export const preamble: ClauseNaming = {
  ...nameBelow('preamble', '-', (n) => plainHeading('heading', `preamble-h${n}`)),
  id: null,
};
