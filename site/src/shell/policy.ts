import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page that carries one style sheet, and no script or one that the site itself serves and that
 * loads data from it, and from one other server where newer data stand there, and perhaps a style sheet of the site beside it: everything
 * else is refused. It stands in the page itself, since a host of plain files sends no header for it.
 */
export function contentPolicy(
  style: string,
  {
    script,
    sheet,
    dataServer,
  }: { readonly script: boolean; readonly sheet: boolean; readonly dataServer: string | null },
): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'${sheet ? " 'self'" : ''}`,
    ...(script ? ["script-src 'self'"] : []),
    // For a script's data; and a checker that asks for robots.txt asks as the page.
    ["connect-src 'self'", ...(dataServer === null ? [] : [dataServer])].join(' '),
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
