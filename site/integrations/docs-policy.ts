import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * The content policy of a page of the documentation: scripts of the site, and those in the page that were there when it was built,
 * by their hashes. Starlight and its code blocks need style attributes, and its search a compiled module and a worker.
 */
export function docsPolicy(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const hashes = [...new Set(inline)].map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes into each page of the documentation the policy that fits it. */
export function docsPolicies(): AstroIntegration {
  return {
    name: 'docs-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync(['docs/**/*.html', 'en/docs/**/*.html'], { cwd: folder })) {
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          const meta = `<meta http-equiv="content-security-policy" content="${docsPolicy(html)}">`;
          writeFileSync(
            path,
            html.replace('<meta charset="utf-8"/>', (charset) => `${charset}${meta}`),
          );
        }
      },
    },
  };
}
