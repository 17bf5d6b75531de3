import { expect, test } from '@playwright/test';
import { samplePages } from './built-pages.ts';

/** What readers set in their browser or system, and pages follow. */

test('nothing moves, whether or not a reader has asked for less motion', async ({ page }) => {
  test.setTimeout(120_000);
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    for (const { path } of samplePages) {
      await page.goto(path);
      const moving = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('*')].filter((part) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(part);
          return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
        });
        return [
          ...parts.map(({ outerHTML }) => outerHTML.slice(0, 80)),
          ...document.getAnimations().map(({ id }) => id),
        ];
      });
      expect(moving, path).toEqual([]);
    }
  }
});

test('in forced colours no mark strikes out its words, and the place an address names is outlined', async ({
  page,
}) => {
  await page.goto('/plan/');
  const mark = page.locator('#text .p').first();
  const thickness = () => mark.evaluate((part) => getComputedStyle(part).textDecorationThickness);
  expect(await thickness()).not.toBe('auto');
  const id = await mark.evaluate((part) => part.closest('[id]')?.id);
  await page.goto(`/plan/#${id}`);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await thickness()).toBe('auto');
  await expect(page.locator(`[id="${id}"]`)).toHaveCSS('outline-style', 'solid');
});

test('in forced colours a verdict keeps its shape and its words', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const verdicts = await page
    .locator('.progress .v')
    .evaluateAll((all) =>
      all.map((one) => ({ shape: getComputedStyle(one, '::before').content, words: one.textContent ?? '' })),
    );
  expect(verdicts.length).toBeGreaterThan(0);
  expect(verdicts.filter(({ shape, words }) => !/[●■◎◆▲△○□]/.test(shape) || words.trim() === '')).toEqual([]);
});

test('the colour scheme of a reader is kept without scripts', async ({ browser }) => {
  const grounds: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ javaScriptEnabled: false, colorScheme });
    await page.goto('/plan/');
    grounds.push(await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor));
    await page.close();
  }
  expect(new Set(grounds).size).toBe(2);
});
