import type { Language } from '@xianxing/plan';
import { type NavigationItem, navigation } from '../shell/navigation.ts';
import { pathTo } from '../shell/paths.ts';

/** The plan's own navigation as it stands on a page of the documentation; the header has a search of its own. */
export function planNavigation(language: Language, place: 'header' | 'footer'): NavigationItem[] {
  const docs = pathTo('docs/', language);
  const search = pathTo('search/', language);
  return navigation(language, null)
    .filter(({ href }) => place === 'footer' || href !== search)
    .map((item) => ({ ...item, current: item.href === docs }));
}
