import type { Draft, PlanHeader } from './draft.js';
import type { Plan } from './plan.js';
import { indicatorsInOrder } from './resolve/indicators-in-order.js';
import { observationsInOrder } from './resolve/observations-in-order.js';
import { byId, recordsOf } from './resolve/records.js';
import { resolveStructure } from './resolve/structure.js';
import { unitsInOrder } from './resolve/units-in-order.js';

/**
 * The plan that a data folder describes. Actions, tasks, safeguards and who is responsible come from the text alone.
 *
 * @param draft - A draft without errors; where a check complains, what is resolved may lack what it complained of.
 */
export function resolvePlan(draft: Draft & { readonly header: PlanHeader }): Plan {
  const { source: _source, sections: _sections, ...header } = draft.header;
  const indicators = indicatorsInOrder(recordsOf(draft.indicators), draft.clauses);
  const units = unitsInOrder(recordsOf(draft.responsibleUnits), draft.clauses);
  const translation = Object.fromEntries(draft.translation.map(({ record }) => [record.clause, record.text]));
  return {
    ...header,
    clauses: draft.clauses,
    translation,
    ...resolveStructure(draft.clauses, translation, units),
    responsibleUnits: byId(units),
    indicators: byId(indicators),
    sources: byId(recordsOf(draft.sources)),
    observations: observationsInOrder(recordsOf(draft.observations), indicators),
    searches: recordsOf(draft.searches),
    notes: recordsOf(draft.notes),
  };
}
