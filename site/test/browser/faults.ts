import type { Page } from '@playwright/test';

/**
 * What is wrong with a page as it is shown now, beside what axe knows: sideways scrolling; a table without caption or scoped heads, or
 * whose cells are laid out as no cells; a scroll region without a name or out of the keyboard's reach; small targets; not exactly one of
 * a table and its list.
 */
export async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = <E extends Element = HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
    const shown = (part: Element): boolean => part.checkVisibility({ visibilityProperty: true });
    const named = (part: Element): string => part.outerHTML.slice(0, 120);
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.push(`scrolls sideways by ${wide} px`);

    const displays = { TABLE: 'table', THEAD: 'table-header-group', TBODY: 'table-row-group', TR: 'table-row' };
    for (const table of all<HTMLTableElement>('table').filter(shown)) {
      if ((table.caption?.textContent ?? '').trim() === '') found.push(`table without a caption: ${named(table)}`);
      for (const head of table.querySelectorAll('th:not([scope])')) found.push(`head without a scope: ${named(head)}`);
      for (const part of table.querySelectorAll('thead, tbody, tr, th, td')) {
        const expected = displays[part.tagName as keyof typeof displays] ?? 'table-cell';
        const display = getComputedStyle(part).display;
        if (display !== expected) found.push(`a part of a table laid out as ${display}: ${named(part)}`);
      }
    }

    for (const part of all('*').filter((one) => shown(one) && one.scrollWidth > one.clientWidth + 1)) {
      if (!/auto|scroll/.test(getComputedStyle(part).overflowX) || part.clientWidth === 0) continue;
      const label = document.getElementById(part.getAttribute('aria-labelledby') ?? '')?.textContent ?? part.ariaLabel;
      if (part.tabIndex < 0 || (label ?? '').trim() === '')
        found.push(`scrolls, without name or focus: ${named(part)}`);
    }

    const sizes = (part: Element) => [...part.getClientRects()].map(({ width, height }) => Math.min(width, height));
    for (const link of all('header a, nav a, button, input').filter(shown)) {
      if (Math.min(...sizes(link)) < 43.5) found.push(`a target of less than 44 px: ${named(link)}`);
    }

    const pairs = all('.wide').map((table) => [table, table.parentElement?.querySelector('.narrow')] as const);
    for (const [table, list] of pairs) {
      if (list && shown(table) === shown(list)) found.push(`not exactly one of table and list: ${named(table)}`);
    }
    return found;
  });
}
