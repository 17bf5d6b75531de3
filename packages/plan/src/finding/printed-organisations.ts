import type { Plan } from '../plan/plan.js';
import type { Clause } from '../text/clause.js';
import { parseResponsibility } from '../text/responsibility.js';
import type { QuotedSide } from './finding.js';
import { quoted } from './sides.js';

/** A bracket that says who is responsible, with the names in it in the order of the text. */
export interface NamingBracket {
  readonly bracket: Clause;
  readonly names: readonly string[];
  /** Names that it gives to all tasks that follow. */
  readonly following: readonly string[];
}

/** Read once for all rules, since reading brackets is the dearest thing they do. */
const read = /* @__PURE__ */ new WeakMap<readonly Clause[], readonly NamingBracket[]>();

/** The brackets of a text that say who is responsible, with the names in them. */
export function namingBrackets({ clauses }: Pick<Plan, 'clauses'>): readonly NamingBracket[] {
  const known = read.get(clauses);
  if (known) return known;
  const brackets = clauses
    .filter(({ kind }) => kind === 'responsibility')
    .map((bracket) => {
      const { roles, following } = parseResponsibility(bracket.text);
      const namesIn = (holders: typeof roles) => holders.flatMap(({ names }) => names);
      return { bracket, names: namesIn(roles), following: namesIn(following) };
    });
  read.set(clauses, brackets);
  return brackets;
}

/** The names of organisations in brackets that say who is responsible, each where it is first printed. */
export function printedOrganisations(plan: Pick<Plan, 'clauses'>): ReadonlyMap<string, QuotedSide> {
  const first = new Map<string, QuotedSide>();
  for (const { bracket, names, following } of namingBrackets(plan)) {
    for (const name of [...names, ...following]) {
      if (!first.has(name)) first.set(name, quoted({ clause: bracket.id, quote: name }));
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
