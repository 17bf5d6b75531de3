import type { APIRoute } from 'astro';
import { dataFiles } from '../../../data/data-files.ts';

/** The hash of every file, as `sha256sum -c` reads it. */
export const GET: APIRoute = () => new Response(dataFiles.get('SHA256SUMS'));
