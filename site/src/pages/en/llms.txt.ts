import type { APIRoute } from 'astro';
import { documents } from '../../docs/documents.ts';
import { llmsText } from '../../docs/llms-text.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = (path: string): string => (site === undefined ? path : new URL(path, site).href);
  return new Response(llmsText(await documents('en'), 'en', address));
};
