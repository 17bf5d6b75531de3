import { toPlanJson } from '@xianxing/plan/export';
import type { APIRoute } from 'astro';
import { plan } from '../../../plan.ts';

/** The plan as data, for programs. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(toPlanJson(plan), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
