import { assess } from '@xianxing/plan';
import { readPlan } from '@xianxing/plan/files';
import { median, times } from './times.ts';

/** How many targets of the invented plan `assess` judges in a second, with everything that it says of one. */
export async function targetsPerSecond(): Promise<number> {
  const { plan } = await readPlan('packages/plan/test/invented-plan');
  if (!plan)
    throw new Error('the invented plan has errors: npx -y pnpm xianxing check packages/plan/test/invented-plan');
  const targets = Object.keys(assess(plan, { asOf: plan.dataDate }).targets).length;
  const body = () => assess(plan, { asOf: plan.dataDate });
  times([body], 50);
  const [taken = []] = times([body], 101);
  return (targets / median(taken)) * 1000;
}
