import { type Attainment, methodExamples } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../src/method/quantities.ts';
import { plan } from '../../src/plan.ts';

describe('a definition in symbols', () => {
  const { due, ratio, underway } = methodExamples(plan);
  const examples = { due, ratio, underway };

  it.each([
    { id: 'margin', engine: (of: Attainment) => [of.margin] },
    { id: 'progress', engine: (of: Attainment) => [of.progress] },
    { id: 'ratio', engine: (of: Attainment) => [of.ratio] },
    { id: 'pace', engine: (of: Attainment) => [of.scheduleVariance, of.pace] },
    { id: 'elapsed', engine: (of: Attainment) => [of.elapsed] },
    { id: 'rates', engine: ({ rates }: Attainment) => [rates.observed, rates.planned, rates.required] },
    { id: 'projection', engine: ({ projections }: Attainment) => projections.slice(0, 1) },
  ])('of $id gives what the engine gave for its example', ({ id, engine }) => {
    const shown = quantities.find((quantity) => quantity.id === id);
    const example = shown === undefined ? null : examples[shown.example];
    if (shown === undefined || example === null) throw new Error(`the plan has no example of ${id}`);
    const values = engine(example).map(({ value }) => value);
    expect(values).not.toContain(null);
    const calculated = shown.formulas.map((formula) => evaluate(formula, example));
    calculated.forEach((value, index) => {
      expect(value, shown.formulas[index]).toBeCloseTo(values[index] ?? Number.NaN, 9);
    });
  });
});

/** The value of a definition with the numbers of a judgement in place of its symbols. */
function evaluate(formula: string, { numbers, expected }: Attainment): number {
  const {
    direction: d,
    baseline: b,
    baselineTime: t0,
    observed: v,
    observedTime: t,
    target: T,
    targetTime: tT,
  } = numbers;
  const symbols = { d, b, t0, v, t, T, tT, E: expected.value };
  const written = [...formula].map((sign) => ({ '−': '-', '÷': '/', '×': '*', '·': '*' })[sign] ?? sign).join('');
  return Number(new Function(...Object.keys(symbols), `return ${written};`)(...Object.values(symbols)));
}
