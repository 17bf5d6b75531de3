import type { Clause, Indicator, Plan } from '@xianxing/plan';
import { plan as first } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';
import { planSides } from '../../src/indicators/plan-sides.ts';

const plan: Plan = first;
const clauses = new Map(plan.clauses.map((clause): [string, Clause] => [clause.id, clause]));
const indicators = Object.values<Indicator>(plan.indicators);

describe("the plan's words of an indicator", () => {
  it.each(indicators)('hold every promise of $id once, in the clause it stands in', (indicator) => {
    const { cells, prose, mentions } = planSides(plan, indicator);
    const shown = [
      ...cells.map(({ clause, quote }) => `${clause} ${quote}`),
      ...[...prose, ...mentions].flatMap(({ clause, quotes }) => quotes.map((quote) => `${clause} ${quote}`)),
    ];
    for (const { clause, quote } of indicator.targets) expect(shown).toContain(`${clause} ${quote}`);
    for (const { clause, quotes } of prose)
      for (const quote of quotes) expect(clauses.get(clause)?.text).toContain(quote);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('name the table in which the cells stand', () => {
    const headline = indicators.filter((indicator) => indicator.headline);
    expect(headline.length).toBeGreaterThan(0);
    for (const indicator of headline) expect(planSides(plan, indicator).table?.kind).toBe('table');
  });
});
