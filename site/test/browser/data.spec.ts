import { expect, test } from '@playwright/test';
import { inLanguage, type Language } from '@xianxing/plan';
import { dataWords } from '../../src/data/words.ts';
import { plan } from '../../src/plan.ts';

for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
  const root = language === 'en' ? '/en/' : '/';
  const { heading, download } = dataWords(language);

  test(`in ${language} the navigation leads to the data, and their columns unfold by keyboard`, async ({ page }) => {
    await page.goto(root);
    await page.locator('header nav').getByRole('link', { name: heading, exact: true }).click();
    await expect(page.locator('h1')).toHaveText(heading);
    const columns = page.locator('details').first();
    await expect(columns.locator('dl')).toBeHidden();
    await columns.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(columns.locator('dl')).toBeVisible();
  });

  test(`in ${language} the pages of an indicator, a task and a unit each give their own file`, async ({ page }) => {
    const [indicator, task, unit] = [plan.indicators, plan.tasks, plan.responsibleUnits].map(
      (records) => Object.keys(records)[0] ?? '',
    );
    for (const path of [`indicators/${indicator}`, `tasks/${task}`, `units/${unit}`]) {
      await page.goto(`${root}${path}/`);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: download.json }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`${path.split('/')[1]}.json`);
    }
  });
}

test('what describes an indicator to search engines is refused by no policy', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const [indicator] = Object.values(plan.indicators);
  if (indicator === undefined) throw new Error('the plan has no indicator');
  await page.goto(`/indicators/${indicator.id}/`);
  const described = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(described ?? '')).toMatchObject({ '@type': 'Dataset', name: inLanguage(indicator.name, 'zh-CN') });
  expect(said).toEqual([]);
});
