import { expectTypeOf, it } from 'vitest';
import type { Plan, PlanIds } from '../plan/plan.js';
import { assess } from './assess.js';
import type { Attainment } from './attainment.js';
import { summarize } from './summarize.js';

interface Ids extends PlanIds {
  readonly task: 'a1t1';
  readonly responsibleUnit: 'works' | 'parks';
  readonly indicator: 'lamps' | 'benches';
  readonly target: 'lamps-2030' | 'benches-2030';
  readonly source: 'yearbook';
}

declare const plan: Plan<Ids>;
const asOf = '2030-12-31';

it('ids of the plan are keys of the assessment', () => {
  const { targets, indicators } = assess(plan, { asOf });
  expectTypeOf(targets['lamps-2030']).toEqualTypeOf<Attainment<'lamps-2030', Ids['indicator']>>();
  expectTypeOf(indicators.lamps.targets).toEqualTypeOf<readonly Ids['target'][]>();
  // @ts-expect-error a misspelt target
  targets['lamp-2030'];
  // @ts-expect-error a misspelt indicator
  indicators.lamp;
});

it('ids of the plan are asked for where ids are passed', () => {
  assess(plan, { asOf, assumptions: [{ indicator: 'lamps', period: '2030', value: 1 }] });
  // @ts-expect-error a misspelt indicator
  assess(plan, { asOf, assumptions: [{ indicator: 'lamp', period: '2030', value: 1 }] });
  assess(plan, { asOf, declarations: { benches: { breaks: ['2029'] } } });
  // @ts-expect-error a misspelt indicator
  assess(plan, { asOf, declarations: { bench: { breaks: ['2029'] } } });
  assess(plan, { asOf, admit: (row) => row.source === 'yearbook' });
  // @ts-expect-error a source that does not exist
  assess(plan, { asOf, admit: (row) => row.source === 'almanac' });
});

it('what is due has to be said', () => {
  // @ts-expect-error there is no clock but asOf
  assess(plan, {});
  // @ts-expect-error a profile is an object, not a name
  assess(plan, { asOf, profile: 'statcan-2025' });
});

it('ids of the plan are keys of the summaries', () => {
  const summaries = summarize(assess(plan, { asOf }), plan);
  expectTypeOf(summaries.tasks.a1t1.indicators).toEqualTypeOf<readonly Ids['indicator'][]>();
  // @ts-expect-error a misspelt task
  summaries.tasks.a1t2;
  // @ts-expect-error a misspelt unit
  summaries.responsibleUnits.work;
});
