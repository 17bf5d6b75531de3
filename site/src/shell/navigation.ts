import type { Language } from '@xianxing/plan';
import { dataWords } from '../data/words.ts';
import { docsWords } from '../docs/words.ts';
import { findingWords } from '../findings/words.ts';
import { searchWords } from '../search/words.ts';
import { taskWords } from '../tasks/words.ts';
import { textWords } from '../text/words.ts';
import { wordsIn } from '../words/words.ts';
import { pathTo } from './paths.ts';

/** A page of the site, or a part of one, as the navigation names it. */
export interface NavigationItem {
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
}

/** The pages that the navigation knows; an item appears with its page. */
export type Place = 'home' | 'text' | 'actions' | 'indicators' | 'units' | 'findings' | 'data' | 'search';

/** The navigation of every page, in a language. */
export function navigation(language: Language, here: Place | null): NavigationItem[] {
  const { nav } = wordsIn(language);
  return [
    { href: pathTo('plan/', language), name: textWords(language).heading, current: here === 'text' },
    { href: pathTo('actions/', language), name: taskWords(language).actions, current: here === 'actions' },
    { href: pathTo('indicators/', language), name: nav.progress, current: here === 'indicators' },
    { href: pathTo('units/', language), name: nav.units, current: here === 'units' },
    { href: pathTo('findings/', language), name: findingWords(language).heading, current: here === 'findings' },
    { href: pathTo('data/', language), name: dataWords(language).heading, current: here === 'data' },
    { href: pathTo('docs/', language), name: docsWords(language).name, current: false },
    { href: pathTo('search/', language), name: searchWords(language).name, current: here === 'search' },
  ];
}
