import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/attainment/told.js';
import { baseline, indicator, level, observed } from '../../../test/build-plan.js';
import type { Attainment } from '../attainment.js';
import { explain } from './explain.js';
import type { ExplanationLine } from './explanation.js';

const value = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom(0, 49.96, 50, 49.999_999, 0.1 + 0.2, 0.3, 49.999_999_999, 50.000_001),
);

const cases = fc
  .record({
    kind: fc.constantFrom('stock', 'percentage', 'index', 'rank', 'flow'),
    direction: fc.constantFrom('higher', 'lower'),
    strict: fc.boolean(),
    start: fc.option(value),
    target: value,
    between: fc.option(value),
    rows: fc.array(fc.tuple(fc.constantFrom('2019', '2020', '2020-Q3', '2021'), value), { maxLength: 4 }),
    asOf: fc.constantFrom('2019-12-31', '2020-10-15', '2020-12-31', '2021-12-31', '2022-12-31'),
  })
  .map(({ kind, direction, strict, start, target, between, rows, asOf }) => {
    const operator = ({ higher: ['>=', '>'], lower: ['<=', '<'] } as const)[direction][strict ? 1 : 0];
    const milestone = between === null ? [] : [level({ period: '2020', operator, value: between })];
    const one = indicator({
      kind,
      direction,
      baseline: start === null ? null : baseline(start),
      targets: [level({ operator, value: target }), ...milestone],
    });
    return judged(
      one,
      rows.map(([period, number]) => observed(period, number)),
      { asOf },
    );
  });

/** Calculated by the machine itself, not by the code under test. */
function calculated(working: string): unknown {
  const script = working
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('≥', '>=')
    .replaceAll('≤', '<=');
  return new Function(`return ${script}`)();
}

/** Every number that a judgement holds. */
function numbersIn(part: unknown): number[] {
  if (typeof part === 'number') return [part];
  return part && typeof part === 'object' ? Object.values(part).flatMap(numbersIn) : [];
}

function workings(attainment: Attainment): (ExplanationLine & { readonly working: string })[] {
  return explain(attainment, 'en').flatMap((line) => (line.working === null ? [] : { ...line, working: line.working }));
}

const fractions = ['share', 'progress', 'ratio', 'elapsed', 'pace'];

describe('the working shown', () => {
  it('gives the number beside it when somebody calculates it again', () => {
    fc.assert(
      fc.property(cases, (attainment) => {
        for (const line of workings(attainment)) {
          if (line.value === null) continue;
          const digits = fractions.includes(line.step) || line.formula === 'r ÷ c' ? 0.001 : 0.1;
          const again = Number(calculated(line.working)) + 0;
          expect(Math.abs(again - line.value), `${line.working} = ${line.value}`).toBeLessThanOrEqual(digits);
          // What lies within 10⁻⁹ of the plan’s own path counts as on it.
          if (Math.abs(line.value) > 1e-9) expect(Math.sign(again), line.working).toBe(Math.sign(line.value));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has no number that the judgement does not hold, within the digits printed', () => {
    fc.assert(
      fc.property(cases, (attainment) => {
        const held = numbersIn(attainment);
        for (const { formula, working } of workings(attainment)) {
          const constants = numberTexts(formula ?? '').map(Number);
          for (const text of numberTexts(working)) {
            const half = 0.5 / 10 ** (text.split('.')[1]?.length ?? 0);
            const near = [...held, ...constants].some((one) => Math.abs(Math.abs(one) - Number(text)) <= half * 1.001);
            expect(near, `${text} in ${working}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('compares to what the verdict says', () => {
    fc.assert(
      fc.property(cases, (attainment) => {
        for (const { step, working } of workings(attainment)) {
          if (step === 'verdict' && attainment.due) expect(calculated(working), working).toBe(attainment.attained);
        }
      }),
    );
  });

  it('stands beside every number but an expected one on a path that bends, and a fitted line', () => {
    fc.assert(
      fc.property(cases, (attainment) => {
        for (const { step, value, working } of explain(attainment, 'en')) {
          const calculation = [...fractions, 'margin', 'change', 'variance', 'rate'].includes(step);
          if (calculation && value !== null) expect(working, step).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in both languages, and no reason is lost', () => {
    fc.assert(
      fc.property(cases, (attainment) => {
        const [zh, en] = [explain(attainment, 'zh-CN'), explain(attainment, 'en')];
        const numbers = ({ step, formula, working, value, reason }: ExplanationLine) => ({
          step,
          formula,
          working,
          value,
          reason,
        });
        expect(zh.map(numbers)).toEqual(en.map(numbers));
        expect(new Set(en.map(({ reason }) => reason))).toEqual(
          new Set([...attainment.reasons, ...en.map(({ reason }) => reason)]),
        );
        for (const { text } of [...zh, ...en])
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|…|\s[.;,]|[。；，：]\s/);
        for (const { text, label } of en) expect(`${label}${text}`).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });
});

function numberTexts(text: string): string[] {
  return text.replaceAll('t0', '').match(/\d+(\.\d+)?/g) ?? [];
}
