import type { APIRoute } from 'astro';
import style from '../styles/text-print.css?inline';

/** How the full text is printed: a file of its own, since no page needs it before it is shown. */
export const GET: APIRoute = () => new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } });
