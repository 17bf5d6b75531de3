import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page that carries one style sheet and no script: everything else is refused. It stands in the
 * page itself, since a host of plain files sends no header for it.
 */
export function contentPolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
