import type { Language } from '@xianxing/plan';
import { dist, pagesOf } from '../dist.ts';

/** A page of the built site, and the template that made it: its address without what names one of many. */
export interface BuiltPage {
  readonly path: string;
  readonly template: string;
  readonly language: Language;
  readonly html: string;
  readonly hasScript: boolean;
}

/** Every page of the plan shell. */
export const builtPages: readonly BuiltPage[] = pagesOf(dist).map(({ path, html }) => ({
  path,
  template: path.replace(/^\/en\//, '/').replace(/^\/(actions|indicators|tasks|units)\/[^/]+\//, '/$1/…/'),
  language: path.startsWith('/en/') ? 'en' : 'zh-CN',
  html,
  hasScript: /<script[^>]*\ssrc=/.test(html),
}));

/** The fullest page of each template in each language. */
export const samplePages: readonly BuiltPage[] = Object.values(
  Object.groupBy(builtPages, ({ template, language }) => `${template} ${language}`),
).flatMap((made = []) => made.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1));
