import type { APIRoute } from 'astro';
import { plan } from '../plan.ts';
import { toSearchIndex } from '../search/to-search-index.ts';

/** What the search page in this language searches. */
export const GET: APIRoute = () =>
  new Response(toSearchIndex(plan, 'zh-CN'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
