import { readPlan } from '@xianxing/plan/files';

/** The plan in the data folder that `PLAN_FOLDER` names, in place of the one that the site shows. */
const { plan: read, issues } = await readPlan(process.env.PLAN_FOLDER ?? '');
if (read === null) throw new Error(issues.map(({ message }) => message.en).join('\n'));

export const plan = read;
export const version = '0.0.0';
