import type { Judgement } from '../attainment/judgement.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';

/** The judgement of one promise, and whether it stands in a table of the plan or in its prose. */
export interface IndicatorAttainment<One extends Judgement = Judgement> {
  readonly attainment: One;
  readonly inTable: boolean;
}

/**
 * The judgements of one indicator: those of the plan's table first, then those of the prose, each in the order of the text.
 *
 * @throws RangeError where the assessment lacks a target of the indicator.
 */
export function indicatorAttainments<One extends Judgement>(
  indicator: Indicator,
  plan: Plan,
  assessment: { readonly targets: Readonly<Record<string, One>> },
): IndicatorAttainment<One>[] {
  const cells = new Set(plan.clauses.flatMap(({ id, kind }) => (kind === 'cell' ? id : [])));
  return indicator.targets
    .map(({ id, clause }) => {
      const attainment = assessment.targets[id];
      if (attainment === undefined) throw new RangeError(`the assessment does not judge the target "${id}"`);
      return { attainment, inTable: cells.has(clause) };
    })
    .sort((a, b) => Number(b.inTable) - Number(a.inTable));
}
