import { countOf } from '../attainment/counts.js';
import type { Judgements } from '../attainment/judgement.js';
import type { Counts } from '../attainment/summary.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import { indicatorAttainments } from './indicator-attainments.js';
import { type PromiseRow, promiseRow } from './promise-row.js';

/** One indicator of the list with its promises. */
export interface IndicatorListRow {
  readonly indicator: Indicator;
  readonly promises: readonly PromiseRow[];
}

/** Indicators that the plan promises in one place. */
export interface IndicatorListGroup {
  /**
   * Id of the section in whose words they are promised; null for the main indicators of the plan's own table, '' for those that no
   * words of the plan promise or mention.
   */
  readonly section: string | null;
  readonly rows: readonly IndicatorListRow[];
  /** Their targets by state, with the denominators. */
  readonly counts: Counts;
}

/** Every indicator of a plan, each once. */
export interface IndicatorList {
  readonly groups: readonly IndicatorListGroup[];
  readonly counts: Counts;
}

/**
 * Every indicator of a plan once: the main ones of its own table first, then the others under the section that promises them first,
 * sections and indicators in the order of the text. Groups without an indicator are left out.
 *
 * @param assessment - Of the same plan.
 * @throws RangeError where the assessment lacks a target of the plan.
 * @example
 * const lamps = { id: 'lamps', headline: true, targets: [], mentions: [] };
 * const list = indicatorList({ clauses: [], indicators: { lamps } }, { targets: {} });
 * list.groups.map(({ section, rows }) => [section, rows.length]); //=> [[null, 1]]
 */
export function indicatorList(plan: Plan, assessment: Judgements): IndicatorList {
  const indicators = Object.values(plan.indicators);
  const parents = new Map(plan.clauses.map(({ id, parent }) => [id, parent]));
  const sections = [...new Set(plan.clauses.map(({ id }) => topOf(id, parents))), ''];
  const groups = [null, ...sections].flatMap((section): IndicatorListGroup[] => {
    const here = indicators.filter(({ headline, targets, mentions }) => {
      const [first = mentions[0]] = targets;
      return section === null ? headline : !headline && topOf(first?.clause ?? '', parents) === section;
    });
    return here.length === 0 ? [] : [groupOf(section, here, plan, assessment)];
  });
  return { groups, counts: countOf(Object.values(assessment.targets)) };
}

function groupOf(
  section: string | null,
  indicators: readonly Indicator[],
  plan: Plan,
  assessment: Judgements,
): IndicatorListGroup {
  const judged = indicators.map((indicator) => ({
    indicator,
    attainments: indicatorAttainments(indicator, plan, assessment).map(({ attainment }) => attainment),
  }));
  return {
    section,
    rows: judged.map(({ indicator, attainments }) => ({ indicator, promises: attainments.map(promiseRow) })),
    counts: countOf(judged.flatMap(({ attainments }) => attainments)),
  };
}

/** The clause at the top under which a clause stands; itself where it stands under none. */
function topOf(clause: string, parents: ReadonlyMap<string, string | null>): string {
  let top = clause;
  for (let at: string | null | undefined = clause; at; at = parents.get(at)) top = at;
  return top;
}
