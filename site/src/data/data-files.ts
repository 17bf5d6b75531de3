import { csvTables, exportFiles } from '@xianxing/plan/export';
import { publishedSchemas } from '@xianxing/plan/schema';
import type { APIRoute, GetStaticPaths } from 'astro';
import { plan, version } from '../plan.ts';
import { judged } from '../progress/judged-plan.ts';

/** Every file under `/data/v1/`: path → text. */
export const dataFiles: ReadonlyMap<string, string> = await exportFiles(plan, { version, schemas: publishedSchemas() });

/** The tables among them. */
export const dataTables = csvTables(plan, judged.assessment, version);

/** The size of one of them, or of all in a folder, in bytes. */
export function sizeOf(path: string): number {
  const texts = [...dataFiles].filter(([file]) => file === path || file.startsWith(`${path}/`));
  return texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
}

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
