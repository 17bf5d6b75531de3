import type { Language } from '@xianxing/plan';
import type { APIRoute } from 'astro';
import { plan } from '../plan.ts';
import { pathTo } from '../shell/paths.ts';
import { toAtom } from './atom.ts';
import { changesFeed } from './changes-feed.ts';

/** The address of the feed in a language, relative to the first page of that language. */
export const feedFile = 'changes.atom';

/** The route of the feed in a language; addresses are whole where the site knows its own. */
export function feedRoute(language: Language): APIRoute {
  return ({ site }) => {
    const whole = (path: string): string => (site === undefined ? path : new URL(path, site).href);
    const address = { self: whole(pathTo(feedFile, language)), page: whole(pathTo('changes/', language)) };
    return new Response(toAtom(changesFeed(plan, language, address)), {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    });
  };
}
