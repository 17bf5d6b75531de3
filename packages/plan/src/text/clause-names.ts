import type { ClauseKind } from './clause.js';

/** How the clauses directly under one clause are called; see the data format: ids are positional, never printed numbers. */
export interface ClauseNaming {
  readonly id: string | null;
  /** Kind and id of the nth heading directly below, n from 1. */
  heading(n: number): { readonly kind: ClauseKind; readonly naming: ClauseNaming };
  sentence(n: number): string;
  responsibility(n: number): string;
  table(n: number): string;
}

/** Names under a section: its headings are actions, safeguards or plain headings, as its id says. */
export function nameSection(id: string): ClauseNaming {
  if (id === 'actions') return section(id, (n) => ({ kind: 'action', naming: nameAction(`a${n}`) }));
  if (id === 'safeguards') return section(id, (n) => ({ kind: 'safeguard', naming: nameHeading(`s${n}`) }));
  if (/^a[1-9]\d*$/.test(id)) return nameAction(id);
  return section(id, (n) => ({ kind: 'heading', naming: nameHeading(`${id}-h${n}`) }));
}

/** Kind of a section's own heading. A section that is called `a1`, `a2`… is an action itself. */
export function kindOfSection(id: string): ClauseKind {
  return /^a[1-9]\d*$/.test(id) ? 'action' : 'section';
}

/** Names of what stands before the first section. */
export const preamble: ClauseNaming = section('preamble', (n) => ({
  kind: 'heading',
  naming: nameHeading(`preamble-h${n}`),
}));

function section(id: string, heading: ClauseNaming['heading']): ClauseNaming {
  return {
    id: id === 'preamble' ? null : id,
    heading,
    sentence: (n) => `${id}-s${n}`,
    responsibility: (n) => `${id}-r${n === 1 ? '' : n}`,
    table: (n) => `${id}-t${n}`,
  };
}

function nameAction(id: string): ClauseNaming {
  return { ...nameHeading(id), heading: (n) => ({ kind: 'task', naming: nameHeading(`${id}t${n}`) }) };
}

function nameHeading(id: string): ClauseNaming {
  return {
    id,
    heading: (n) => ({ kind: 'heading', naming: nameHeading(`${id}h${n}`) }),
    sentence: (n) => `${id}s${n}`,
    responsibility: (n) => `${id}r${n === 1 ? '' : n}`,
    table: (n) => `${id}-t${n}`,
  };
}
