import { type Ids, type IndicatorId, plan, type TaskId } from '@xianxing/qingyuan';
import { expectTypeOf, it } from 'vitest';

it('an indicator is there without undefined', () => {
  expectTypeOf(plan.indicators['high-tech-enterprises'].name.zh).toEqualTypeOf<string>();
  expectTypeOf(plan.indicators['high-tech-enterprises'].id).toEqualTypeOf<'high-tech-enterprises'>();
  expectTypeOf(plan.tasks.a1t1.leadUnits).toEqualTypeOf<readonly Ids['responsibleUnit'][]>();
});

it('a misspelt id does not compile', () => {
  // @ts-expect-error: "enterprise" without its s
  plan.indicators['high-tech-enterprise'];
  // @ts-expect-error: there are three tasks in the first action
  plan.tasks.a1t4;
  // @ts-expect-error: no such unit
  plan.responsibleUnits['science-bureau'];
  // @ts-expect-error: a sentence is no task
  const task: TaskId = 'a1t1s1';
  // @ts-expect-error: no such indicator
  const indicator: IndicatorId = 'bookshops';
  expectTypeOf<typeof task | typeof indicator>().toExtend<string>();
});

it('every id is a literal', () => {
  expectTypeOf<string>().not.toExtend<Ids['action']>();
  expectTypeOf<string>().not.toExtend<Ids['target']>();
  expectTypeOf<string>().not.toExtend<Ids['source']>();
  expectTypeOf<'s4'>().toExtend<Ids['safeguard']>();
});
