import type { Language } from '@xianxing/plan';
import { aboutWords } from '../about/words.ts';
import { changeWords } from '../changes/words.ts';
import { methodWords } from '../method/words.ts';
import { wordsIn } from '../words/words.ts';
import { pathTo } from './paths.ts';

/** The pages that speak about what the site rests on rather than about the plan: at the foot of every page. */
export function footerNavigation(language: Language): { readonly href: string; readonly name: string }[] {
  return [
    { href: pathTo('sources/', language), name: wordsIn(language).nav.sources },
    { href: pathTo('method/', language), name: methodWords(language).heading },
    { href: pathTo('changes/', language), name: changeWords(language).heading },
    { href: pathTo('about/', language), name: aboutWords(language).heading },
  ];
}
