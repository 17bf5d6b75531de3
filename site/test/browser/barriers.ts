import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { View } from './views.ts';

/** Opens a page as a view says: its width, its colour scheme. */
export async function openView(page: Page, { path, width, colorScheme }: View): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.goto(path);
}

interface Doubt {
  readonly rule: string;
  readonly html: string;
  readonly why: string;
}

/**
 * What axe objects to, and what it could not decide. Two doubts have an explanation: text that a scroll region hides at the
 * moment, and a lone digit in a table, whose colours are those of its neighbours.
 */
export async function barriers(page: Page): Promise<string[]> {
  const rules = { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } };
  const { violations, incomplete } = await new AxeBuilder({ page }).options({ rules }).analyze();
  const doubts = incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, target }) => ({ rule: id, html, why: any[0]?.message ?? '', target: String(target[0]) })),
  );
  const inRegion = await page.evaluate(
    (targets) => targets.map((target) => document.querySelector(target)?.closest('.scroll') != null),
    doubts.map(({ target }) => target),
  );
  const unexplained: Doubt[] = doubts.filter(
    ({ why }, index) => !(inRegion[index] && /too short to determine|obscured by another element/.test(why)),
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...unexplained.map(({ rule, html, why }) => `${rule}, undecided (${why}): ${html}`),
  ];
}
