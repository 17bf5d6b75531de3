import { exportFiles } from '@xianxing/plan/export';
import { publishedSchemas } from '@xianxing/plan/schema';
import type { APIRoute, GetStaticPaths } from 'astro';
import { plan, version } from '../plan.ts';

/** Every file under `/data/v1/`: path → text. */
export const dataFiles: ReadonlyMap<string, string> = await exportFiles(plan, { version, schemas: publishedSchemas() });

const types = { '.json': 'application/json; charset=utf-8', '.csv': 'text/csv; charset=utf-8' } as const;

/**
 * The route of the files with one ending. A route names its ending, or the development server asks for a slash after it; the type is
 * for that server too, since a host of plain files goes by the ending.
 */
export function filesEnding(ending: keyof typeof types): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const paths = [...dataFiles.keys()].filter((path) => path.endsWith(ending));
  return {
    getStaticPaths: () => paths.map((path) => ({ params: { path: path.slice(0, -ending.length) } })),
    GET: ({ params }) =>
      new Response(dataFiles.get(`${params.path}${ending}`), { headers: { 'content-type': types[ending] } }),
  };
}
