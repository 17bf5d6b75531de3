import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanPage } from './lean-page.ts';

/** Leaves in each built page only the rules that it uses. The style sheets of topics serve many pages, and no page needs all of one. */
export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
        // Scripts load others, so that whatever one of them names is kept wherever there is a script.
        const scripts = globSync('_astro/*.js', { cwd: folder }).sort().map(read).join('\n');
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const html = read(file);
          writeFileSync(join(folder, file), await leanPage(html, /<script[^>]*\ssrc=/.test(html) ? scripts : ''));
        }
      },
    },
  };
}
