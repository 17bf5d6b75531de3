import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plan } from '@xianxing/plan';
import type { PlanRead } from '@xianxing/plan/files';
import type { AstroIntegration } from 'astro';
import { dataPackage } from './data-package.ts';
import { problemLine, problemPage } from './problem-page.ts';

const library = fileURLToPath(new URL('../../../packages/plan/src/', import.meta.url));
const readerModule = `${library}entry/files.ts`;
const virtualId = '\0live-plan';

/**
 * While the site is developed: the plan comes from its data folder at every save, the library from its source, and a mistake in the
 * data is a page that says what is wrong. Builds take the built packages, as ever.
 */
export function liveData(base: string): AstroIntegration {
  const { name, folder } = dataPackage();
  let read: () => Promise<PlanRead> = () => Promise.reject(new Error('the server has not started yet'));
  let current: Promise<PlanRead> | null = null;
  let good: Plan | null = null;

  async function plan(): Promise<PlanRead> {
    current ??= read();
    const result = await current;
    good = result.plan ?? good;
    return result;
  }

  return {
    name: 'live-data',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({
          vite: {
            // A file is read once its writing has ended; else the second of two quick saves would go unseen.
            server: { watch: { awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } } },
            resolve: {
              alias: [
                { find: /^@xianxing\/plan$/, replacement: `${library}entry/index.ts` },
                { find: /^@xianxing\/plan\/(\w+)$/, replacement: `${library}entry/$1.ts` },
              ],
            },
            plugins: [
              {
                name: 'live-plan',
                enforce: 'pre',
                resolveId: (id) => (id === name ? virtualId : null),
                async load(id) {
                  if (id !== virtualId) return null;
                  await plan();
                  if (good === null) throw new Error('The data have errors; open a page to see them.');
                  return `export const plan = ${JSON.stringify(good)};`;
                },
                async hotUpdate({ file }) {
                  if (!file.startsWith(folder + sep) && !file.startsWith(library)) return;
                  const { name: environment, hot, moduleGraph } = this.environment;
                  current = null;
                  if (environment === 'client') hot.send({ type: 'full-reload' });
                  const module = moduleGraph.getModuleById(virtualId);
                  return module === undefined ? undefined : [module];
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        read = async () => {
          const { readPlan } = (await server.ssrLoadModule(readerModule)) as typeof import('@xianxing/plan/files');
          const result = await readPlan(folder);
          for (const issue of result.issues) logger.error(problemLine(issue));
          return result;
        };
        server.watcher.add(folder);
        server.middlewares.use(async (request, response, next) => {
          const isPage = request.headers.accept?.includes('text/html') || request.url?.split('?')[0]?.endsWith('/');
          const { plan: whole, issues } = isPage ? await plan() : { plan: good, issues: [] };
          if (!isPage || whole !== null) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problemPage(issues, folder, base));
        });
      },
    },
  };
}
