import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { minify } from 'terser';

/** The name by which the pages import what this makes. */
const module = 'virtual:live-scripts';

const kinds = ['home', 'indicator', 'text', 'lists'] as const;

/**
 * The scripts that make pages live, one whole file for each kind of page: a file that several kinds shared would hold what any of them
 * needs, and each page may load 12,000 bytes in all.
 */
export function liveScripts(): AstroIntegration {
  return {
    name: 'live-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: module,
                resolveId: (id) => (id === module ? `\0${module}` : null),
                load: async (id) =>
                  id === `\0${module}` ? `export const scripts = ${JSON.stringify(await scripts())}` : null,
              },
            ],
          },
        });
      },
    },
  };
}

async function scripts(): Promise<Record<string, string>> {
  const built = kinds.map(async (kind) => {
    const input = fileURLToPath(new URL(`../src/live/${kind}-page.ts`, import.meta.url));
    const bundle = await rolldown({ input, platform: 'browser' });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    await bundle.close();
    // One goes further in joining functions, the other in everything else: together they save a page 100 to 150 bytes.
    const { code = '' } = await minify(output[0].code, { module: true, ecma: 2020, compress: { passes: 3 } });
    return [kind, code] as const;
  });
  return Object.fromEntries(await Promise.all(built));
}
