import type { APIRoute } from 'astro';
import { documents } from '../docs/documents.ts';
import { llmsFullText } from '../docs/llms-text.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = (path: string): string => (site === undefined ? path : new URL(path, site).href);
  return new Response(llmsFullText(await documents('zh-CN'), address));
};
