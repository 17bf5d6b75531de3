import type { Language } from '@xianxing/plan';
import { aboutWords } from '../about/words.ts';
import { changeWords } from '../changes/words.ts';
import { methodWords } from '../method/words.ts';
import { pathTo } from './paths.ts';

/** The pages that speak about the site rather than the plan: at the foot of every page. */
export function footerNavigation(language: Language): { readonly href: string; readonly name: string }[] {
  return [
    { href: pathTo('method/', language), name: methodWords(language).heading },
    { href: pathTo('changes/', language), name: changeWords(language).heading },
    { href: pathTo('about/', language), name: aboutWords(language).heading },
  ];
}
