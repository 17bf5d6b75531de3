import { expect, test } from '@playwright/test';
import { inLanguage, type Language, methodExamples, reasonWords, stateWords, trajectoryWords } from '@xianxing/plan';
import { quantities } from '../../src/method/quantities.ts';
import { plan } from '../../src/plan.ts';

const pages = { 'zh-CN': '/method/', en: '/en/method/' } as const satisfies Record<Language, string>;
const examples = methodExamples(plan);

for (const language of ['zh-CN', 'en'] as const) {
  test(`${pages[language]}: every definition is shown on a target of the plan`, async ({ page }) => {
    await page.goto(pages[language]);
    for (const { id, example } of quantities) {
      const shown = examples[example];
      expect(shown, example).not.toBeNull();
      const part = page.locator(`#${id} .example`);
      await expect(part.locator('a')).toHaveText(inLanguage(shown?.indicatorName ?? { zh: '', en: '' }, language));
      expect(await part.locator('dd').count(), id).toBeGreaterThan(0);
    }
  });

  test(`${pages[language]}: every state, trajectory and reason of the engine has its words`, async ({ page }) => {
    await page.goto(pages[language]);
    const texts = (selector: string) => page.locator(selector).allTextContents();
    const words = (record: Readonly<Record<string, { zh: string; en: string }>>) =>
      Object.values(record).map((one) => inLanguage(one, language));
    expect((await texts('#states tbody th')).map((text) => text.trim())).toEqual(words(stateWords));
    expect((await texts('#trajectories tbody th')).map((text) => text.trim())).toEqual(words(trajectoryWords));
    expect(await texts('#reasons dt')).toEqual(Object.keys(reasonWords));
    expect(await texts('#reasons dd')).toEqual(words(reasonWords));
  });
}

test('the same numbers by each method, each label as its method words it', async ({ page }) => {
  await page.goto('/method/');
  expect(examples.comparison.length).toBeGreaterThan(1);
  const shown = await page.locator('#profiles tbody td').allTextContents();
  expect(shown).toHaveLength(examples.comparison.length + 1);
  examples.comparison.forEach(({ rating }, index) => {
    expect(shown[index + 1]).toContain(
      rating.label ?? (rating.reason === null ? '' : inLanguage(reasonWords[rating.reason], 'zh-CN')),
    );
  });
});
