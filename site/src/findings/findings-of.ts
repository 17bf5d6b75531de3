import { type Finding, findings, type Plan } from '@xianxing/plan';

const found = new WeakMap<Plan, readonly Finding[]>();

/** The findings of a plan, computed once for all pages. */
export function findingsOf(plan: Plan): readonly Finding[] {
  const known = found.get(plan) ?? findings(plan);
  found.set(plan, known);
  return known;
}
