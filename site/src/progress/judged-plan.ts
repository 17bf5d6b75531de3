import { type Summaries, summarize } from '@xianxing/plan';
import { plan } from '../plan.ts';
import { type Judged, judge } from './judged.ts';

/** The plan of the site, judged once for all pages. */
export const judged: Judged = judge(plan);

/** Its counts, as of the same day. */
export const summaries: Summaries = summarize(judged.assessment, judged.plan);
