import { expect, test } from '@playwright/test';
import { dataChanges, type Indicator, inLanguage, type Language } from '@xianxing/plan';
import { aboutWords } from '../../src/about/words.ts';
import { changeAnchor } from '../../src/changes/change-anchor.ts';
import { changeWords } from '../../src/changes/words.ts';
import { methodWords } from '../../src/method/words.ts';
import { plan } from '../../src/plan.ts';

const words = { 'method/': methodWords, 'changes/': changeWords, 'about/': aboutWords };
for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
  test(`in ${language} each is one step from the first page, from its foot`, async ({ page }) => {
    const home = language === 'en' ? '/en/' : '/';
    for (const [path, wordsOf] of Object.entries(words)) {
      const { heading } = wordsOf(language);
      await page.goto(home);
      await page.locator('footer').getByRole('link', { name: heading, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${home}${path}$`));
      await expect(page.locator('h1')).toHaveText(heading);
    }
  });
}

test('every recorded change stands on the page of changes, the newest first, and leads to its indicator', async ({
  page,
}) => {
  await page.goto('/changes/');
  const changes = dataChanges(plan.observations);
  expect(changes.length).toBeGreaterThan(0);
  const items = page.locator('.day li');
  expect(await items.evaluateAll((all) => all.map(({ id }) => id))).toEqual(changes.map(changeAnchor));
  const indicators: Readonly<Record<string, Indicator>> = plan.indicators;
  const names = changes.map(({ indicator }) => inLanguage(indicators[indicator]?.name ?? { zh: '', en: '' }, 'zh-CN'));
  expect(await items.locator('.kind + a').allTextContents()).toEqual(names);
  await items.locator('.kind + a').first().click();
  await expect(page.locator('h1')).toContainText(names[0] ?? '');
});
