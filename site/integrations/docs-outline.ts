import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A page that marks as code, wherever it repeats a heading, what the heading marks as code: Starlight repeats the bare words. */
export function markedOutline(html: string): string {
  const headings = [...html.matchAll(/<h[2-6] id="([^"]+)"><code[^>]*>([^<]*)<\/code><\/h[2-6]>/g)];
  const codes = new Map(headings.map(([, id = '', name = '']) => [id, name]));
  const marked = (text: string, id: string): string => {
    const name = codes.get(id);
    return name === undefined ? text : text.replace(name, () => `<code>${name}</code>`);
  };
  return html
    .replaceAll(
      /(<a href="#([^"]+)"[^>]*>\s*<span[^>]*>)([^<]*)(?=<\/span>)/g,
      (_, open: string, id: string, text: string) => `${open}${marked(text, id)}`,
    )
    .replaceAll(
      /(<a class="sl-anchor-link" href="#([^"]+)">.{0,1500}?<span class="sr-only"[^>]*>)([^<]*)/g,
      (_, open: string, id: string, text: string) => `${open}${marked(text, id)}`,
    );
}

/** Marks names of code in the outlines of the documentation. */
export function docsOutlines(): AstroIntegration {
  return {
    name: 'docs-outlines',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync(['docs/**/*.html', 'en/docs/**/*.html'], { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, markedOutline(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
