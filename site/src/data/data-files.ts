import { exportFiles } from '@xianxing/plan/export';
import { publishedSchemas } from '@xianxing/plan/schema';
import { plan, version } from '../plan.ts';

/** Every file under `/data/v1/`: path → text. */
export const dataFiles: ReadonlyMap<string, string> = await exportFiles(plan, { version, schemas: publishedSchemas() });

const types: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
};

/** The addresses of the files with one ending; a route names its ending, or the development server asks for a slash after it. */
export function pathsEnding(ending: string): { params: { path: string } }[] {
  const paths = [...dataFiles.keys()].filter((path) => path.endsWith(`.${ending}`));
  return paths.map((path) => ({ params: { path: path.slice(0, -ending.length - 1) } }));
}

/** One file, as it is served while developing; a host of plain files goes by the ending. */
export function respond(path: string | undefined, ending: string): Response {
  return new Response(dataFiles.get(`${path}.${ending}`), {
    headers: { 'content-type': types[ending] ?? 'text/plain' },
  });
}
