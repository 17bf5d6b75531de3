import type { APIRoute } from 'astro';
import { pathToFile } from '../shell/paths.ts';

/** Everything may be read; where the address of the site is known, also where its list of pages stands. */
export const GET: APIRoute = ({ site }) => {
  const map = site === undefined ? [] : [`Sitemap: ${new URL(pathToFile('sitemap-index.xml'), site).href}`];
  return new Response(['User-agent: *', 'Allow: /', ...map, ''].join('\n'));
};
