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
 * What axe objects to, and what it could not decide. Three doubts have an explanation: text that a scroll region hides at the
 * moment, a lone digit in a table, whose colours are those of its neighbours, and letters of a figure, whose contrast the tests of the
 * figures measure.
 */
export async function barriers(page: Page): Promise<string[]> {
  const rules = { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } };
  const { violations, incomplete } = await new AxeBuilder({ page }).options({ rules }).analyze();
  const doubts = incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, target }) => ({ rule: id, html, why: any[0]?.message ?? '', target: String(target[0]) })),
  );
  const within = await page.evaluate(
    (targets) =>
      targets.map((target) => {
        const part = document.querySelector(target);
        return { region: part?.closest('.scroll') != null, figure: part?.closest('figure svg') != null };
      }),
    doubts.map(({ target }) => target),
  );
  const unexplained: Doubt[] = doubts.filter(
    ({ rule, why }, index) =>
      !(within[index]?.region && /too short to determine|obscured by another element/.test(why)) &&
      !(within[index]?.figure && rule === 'color-contrast'),
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...unexplained.map(({ rule, html, why }) => `${rule}, undecided (${why}): ${html}`),
  ];
}
