import type { APIRoute } from 'astro';
import { toCitationFile } from '../data/citation-file.ts';
import { plan, version } from '../plan.ts';

/** How to cite the data, for programs that keep references. */
export const GET: APIRoute = () => new Response(toCitationFile(plan, version));
