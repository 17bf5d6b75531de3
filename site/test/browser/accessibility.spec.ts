import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type View, viewsOf } from './views.ts';

async function open(page: Page, { path, width, colorScheme }: View): Promise<void> {
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
async function barriers(page: Page): Promise<string[]> {
  const rules = { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } };
  const { violations, incomplete } = await new AxeBuilder({ page }).options({ rules }).analyze();
  const doubts = incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, target }) => ({ rule: id, html, why: any[0]?.message ?? '', target: String(target[0]) })),
  );
  const unexplained: Doubt[] = [];
  for (const doubt of doubts) {
    const inRegion = (await page.locator(`.scroll :is(${doubt.target})`).count()) > 0;
    const explained = inRegion && /too short to determine|obscured by another element/.test(doubt.why);
    if (!explained) unexplained.push(doubt);
  }
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...unexplained.map(({ rule, html, why }) => `${rule}, undecided (${why}): ${html}`),
  ];
}

for (const view of viewsOf('', [320, 1280])) {
  test(`no barrier on ${view.name}`, async ({ page }) => {
    await open(page, view);
    expect(await barriers(page)).toEqual([]);
  });
}

for (const view of [...viewsOf('', [390, 768]), ...viewsOf('sources/', [320, 390, 768, 1280])]) {
  test(`no barrier on ${view.name} @sweep`, async ({ page }) => {
    await open(page, view);
    expect(await barriers(page)).toEqual([]);
  });
}

test('a page without a name for its table region, or with a pale text, would be objected to', async ({ page }) => {
  await page.setContent('<html lang="en"><title>t</title><main><h1>t</h1><p style="color:#bbb">pale</p><img></main>');
  const found = await barriers(page);
  expect(found.join('\n')).toContain('color-contrast');
  expect(found.join('\n')).toContain('image-alt');
});
