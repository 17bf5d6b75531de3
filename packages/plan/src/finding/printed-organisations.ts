import type { Plan } from '../plan/plan.js';
import { parseResponsibility } from '../text/responsibility.js';
import type { QuotedSide } from './finding.js';
import { quoted } from './sides.js';

/** The names of organisations in brackets that say who is responsible, each where it is first printed. */
export function printedOrganisations({ clauses }: Pick<Plan, 'clauses'>): ReadonlyMap<string, QuotedSide> {
  const first = new Map<string, QuotedSide>();
  for (const { id, kind, text } of clauses) {
    if (kind !== 'responsibility') continue;
    const { roles, following } = parseResponsibility(text);
    for (const name of [...roles, ...following].flatMap(({ names }) => names)) {
      if (!first.has(name)) first.set(name, quoted({ clause: id, quote: name }));
    }
  }
  return first;
}

/** Short names that the text itself declares: 以下简称“创新走廊”. */
export function declaredShortNames({ clauses }: Pick<Plan, 'clauses'>): ReadonlySet<string> {
  return new Set(
    clauses.flatMap(({ text }) =>
      [...text.matchAll(/简称[“"「]([^”"」]{1,40})[”"」]/g)].map((match) => match[1] ?? ''),
    ),
  );
}
