import { type Finding, type FindingRule, type FindingSeverity, findingSeverities } from '../finding/finding.js';
import { findingRules } from '../finding/finding-rules.js';
import { findings } from '../finding/findings.js';
import type { Plan } from '../plan/plan.js';
import type { Localized } from '../vocabulary/localized.js';
import { cellPlaces, type ShownSide, shownSides } from './shown-sides.js';

/** A finding with its sides as they are shown, without those that the whole group shares. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly sides: readonly ShownSide[];
}

/** What one rule found, as it is listed. */
export interface FindingGroup {
  readonly rule: FindingRule;
  readonly findings: readonly ListedFinding[];
  /** The other side, where several findings have the same one; empty where each has its own. */
  readonly against: readonly ShownSide[];
  /** What would resolve all of them; null where each says its own. */
  readonly resolve: Localized | null;
}

/** All findings of one severity. */
export interface FindingSection {
  readonly severity: FindingSeverity;
  readonly count: number;
  /** Rules that found something, in the order of the rules. */
  readonly groups: readonly FindingGroup[];
}

/**
 * The findings of a plan as a page lists them: by severity, the heaviest first, then by rule. A severity without findings has a count
 * of 0 and no groups.
 *
 * @param rules - As in {@link findings}.
 * @example
 * const words = { id: 'a1t1s1', kind: 'sentence', parent: 'a1t1', number: '', text: '每年建成不少 3 座驿站。', paragraph: 1 };
 * const plan = { clauses: [words], notes: [] };
 * const rules = findingRules.filter(({ code }) => code === 'broken-comparison');
 * findingList(plan, rules).map(({ severity, count }) => [severity, count]); //=> [['contradiction', 0], ['gap', 0], ['slip', 1]]
 */
export function findingList(plan: Plan, rules: readonly FindingRule[] = findingRules): FindingSection[] {
  const all = findings(plan, rules);
  const byId = new Map(plan.clauses.map((clause) => [clause.id, clause]));
  const places = cellPlaces(plan.clauses);
  return findingSeverities.map((severity) => {
    const ofSeverity = rules.filter((rule) => rule.severity === severity);
    const groups = ofSeverity.flatMap((rule) => {
      const found = all.filter((finding) => finding.rule === rule.code);
      const listed = found.map((finding) => ({ finding, sides: shownSides(finding.sides, byId, places) }));
      return found.length === 0 ? [] : [groupOf(rule, listed)];
    });
    return { severity, count: groups.reduce((sum, group) => sum + group.findings.length, 0), groups };
  });
}

function groupOf(rule: FindingRule, listed: readonly ListedFinding[]): FindingGroup {
  const [first, ...others] = listed;
  const against = first === undefined || others.length === 0 ? [] : first.sides.slice(1);
  const shared = against.length > 0 && others.every(({ sides }) => sameSides(sides.slice(1), against));
  const resolve = first?.finding.resolve ?? null;
  return {
    rule,
    findings: shared ? listed.map(({ finding, sides }) => ({ finding, sides: sides.slice(0, 1) })) : listed,
    against: shared ? against : [],
    resolve: listed.every(({ finding }) => finding.resolve.zh === resolve?.zh) ? resolve : null,
  };
}

function sameSides(one: readonly ShownSide[], other: readonly ShownSide[]): boolean {
  return one.length === other.length && one.every((side, index) => wordsOf(side) === wordsOf(other[index]));
}

/** What a side says, wherever it says it. */
function wordsOf(side: ShownSide | undefined): string {
  if (side === undefined) return '';
  if (side.kind === 'absence') return side.missing.zh;
  return side.kind === 'words' ? side.quotes.join(' ') : side.cells.map(({ cell }) => cell.id).join(' ');
}
