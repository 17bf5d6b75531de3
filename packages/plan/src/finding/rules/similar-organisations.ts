import type { Plan } from '../../plan/plan.js';
import type { Found, QuotedSide } from '../finding.js';
import { inOrder, isReordered, isShortened, nearPairs } from '../near-names.js';
import { declaredShortNames, printedOrganisations } from '../printed-organisations.js';

/**
 * Names of organisations so like each other that one body may be meant: the same characters in another order, or one a
 * shortened form of the other. Names that the data declare, as one body or as several, are left to them.
 *
 * @example
 * const bracket = (id, text) => ({ id, kind: 'responsibility', parent: null, number: '', text, paragraph: 1 });
 * const clauses = [bracket('a1t1r', '（牵头单位：市步道管理局）'), bracket('a1t2r', '（牵头单位：市步管局、市交通局）')];
 * similarOrganisations({ clauses, responsibleUnits: {} }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['市步道管理局', '市步管局']]
 */
export function similarOrganisations(plan: Pick<Plan, 'clauses' | 'responsibleUnits'>): Found[] {
  const units = Object.values(plan.responsibleUnits);
  const declared = new Set(units.flatMap(({ name, aliases }) => [name.zh, ...aliases]));
  const short = declaredShortNames(plan);
  const printed = [...printedOrganisations(plan).values()].filter(
    ({ quote }) => quote.length >= 4 && !short.has(quote),
  );
  const oneIsNew = ([a, b]: readonly [QuotedSide, QuotedSide]) => !declared.has(a.quote) || !declared.has(b.quote);
  const name = ({ quote }: QuotedSide) => quote;
  return [
    ...nearPairs(printed, name, inOrder, isReordered),
    ...nearPairs(printed, name, (one) => one.slice(0, 2) + one.slice(-1), isShortenedBody),
  ]
    .filter(oneIsNew)
    .map((sides) => ({
      indicator: null,
      sides,
      says: {
        zh: `“${sides[0].quote}”与“${sides[1].quote}”名称相近，可能是同一单位。`,
        en: `The names “${sides[0].quote}” and “${sides[1].quote}” are much alike and may mean one body.`,
      },
      resolve: {
        zh: '如是同一单位，统一名称；如不是，写明各自的全称。',
        en: 'If it is one body, use one name; if not, print both in full.',
      },
    }));
}

/** A name with a bracket behind it is an office within the body, not another form of its name. */
function isShortenedBody(short: string, long: string): boolean {
  return !long.startsWith(`${short}（`) && !long.startsWith(`${short}(`) && isShortened(short, long);
}
