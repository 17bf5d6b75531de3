import { createHash } from 'node:crypto';
import { PurgeCSS } from 'purgecss';
import purgecssFromHtml from 'purgecss-from-html';
import { withoutEndTags } from './without-end-tags.ts';

/** The hash by which a content policy names a style sheet. */
export const styleHash = (style: string): string => createHash('sha256').update(style).digest('base64');

/** Rules for what a page's markup need not name: a state (`:focus-visible`), a language, what a reader opens. */
const always = [/^:/, /^open$/];

/**
 * A page without the rules of its style sheet that apply to nothing in it, nor to anything that `scripts` may make, and without end tags
 * that HTML does not ask for; its content policy
 * names what is left. A page whose policy does not name its one style sheet is none of the plan shell and stays as it is.
 */
export async function leanPage(html: string, scripts: string): Promise<string> {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  if (style === undefined || !html.includes(styleHash(style))) return html;
  const markup = html.replace(style, '');
  const [lean] = await new PurgeCSS().purge({
    content: [
      { raw: markup, extension: 'html' },
      { raw: scripts, extension: 'js' },
    ],
    extractors: [{ extractor: purgecssFromHtml, extensions: ['html'] }],
    css: [{ raw: style }],
    variables: true,
    safelist: always,
  });
  if (lean === undefined) return html;
  const short = html.replace(styleHash(style), () => styleHash(lean.css)).replace(style, () => lean.css);
  return withoutEndTags(short);
}
