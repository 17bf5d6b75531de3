import type { APIRoute } from 'astro';
import iconv from 'iconv-lite';
import { plan } from '../plan.ts';
import { encoding } from '../search/search-index.ts';
import { toSearchIndex } from '../search/to-search-index.ts';

/** What the search page in this language searches. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(iconv.encode(toSearchIndex(plan, 'en'), encoding)), {
    headers: { 'content-type': `text/plain; charset=${encoding}` },
  });
