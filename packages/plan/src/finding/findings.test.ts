import { describe, expect, it } from 'vitest';
import { buildPlan, indicator, level } from '../../test/build-plan.js';
import { taskPlan } from '../../test/text-plan.js';
import { readPlan } from '../files/read-plan.js';
import type { Plan } from '../plan/plan.js';
import type { Finding, FindingRule } from './finding.js';
import { findings } from './findings.js';

const shout: FindingRule = {
  code: 'shout',
  severity: 'slip',
  name: { zh: '叹号', en: 'Shouting' },
  find: ({ clauses }) =>
    clauses
      .filter(({ text }) => text.includes('！'))
      .map(({ id }) => ({
        indicator: null,
        sides: [{ kind: 'quote' as const, clause: id, quote: '！' }],
        says: { zh: '有叹号。', en: 'An exclamation mark.' },
        resolve: { zh: '删去。', en: 'Leave it out.' },
      })),
};

describe('findings', () => {
  it('of the invented plan are those that were put into it', async () => {
    const { plan } = await readPlan('packages/plan/test/invented-plan');
    expect(findings(plan as Plan).map(({ id }) => id)).toEqual([
      'strictness-differs-goals-s2',
      'headline-without-task-goals-t1r1c1',
      'headline-without-task-goals-t1r2c1',
      'deadline-missing-a2t2s1',
      'deadline-missing-a2t2s2',
      'organisation-aliases-a1t1r',
    ]);
  });

  it('quote words that stand in their clauses, and cite the editor where there is a note', async () => {
    const { plan } = await readPlan('packages/plan/test/invented-plan');
    const all = findings(plan as Plan);
    expect(wrongQuotes(plan as Plan, all)).toEqual([]);
    expect(all.at(-1)?.notes).toEqual(['landscaping-bureau-two-names']);
    const [first] = all;
    const forged = { ...first, sides: [{ kind: 'quote', clause: 'title', quote: '没有的话' }] } as Finding;
    expect(wrongQuotes(plan as Plan, [forged])).toEqual(['没有的话']);
  });

  it('follow the rules that a caller gives, his own among them', () => {
    const plan = taskPlan('修步道！再修步道！');
    expect(findings(plan, [shout]).map(({ id, rule }) => [id, rule])).toEqual([
      ['shout-a1t1s1', 'shout'],
      ['shout-a1t1s2', 'shout'],
    ]);
    expect(() => findings(plan, [shout, shout])).toThrow('two rules have the code "shout"');
  });

  it('have ids of their own, also two of one rule in one clause', () => {
    const twice = { ...shout, find: (plan: Plan) => [...shout.find(plan), ...shout.find(plan)] };
    expect(findings(taskPlan('修步道！'), [twice]).map(({ id }) => id)).toEqual(['shout-a1t1s1', 'shout-a1t1s1-2']);
  });

  it('are none where a plan has nothing but numbers that agree', () => {
    const targets = [level({ period: '2020', value: 8 }), level({ value: 10 })];
    expect(findings({ ...buildPlan([indicator({ targets })]), clauses: [] })).toEqual([]);
  });
});

/** Quotes that do not stand in the clause they name. */
function wrongQuotes(plan: Plan, all: readonly Finding[]): string[] {
  const text = new Map(plan.clauses.map((clause) => [clause.id, clause.number + clause.text]));
  return all
    .flatMap(({ sides }) => sides)
    .flatMap((side) => (side.kind === 'quote' && !text.get(side.clause)?.includes(side.quote) ? [side.quote] : []));
}
