import { expect, test } from '@playwright/test';
import { inLanguage, type Language, type Plan, responsibleUnitSheet } from '@xianxing/plan';
import { cellWords } from '../../src/live/cell-words.ts';
import { plan as shown } from '../../src/plan.ts';
import { judged, summaries } from '../../src/progress/judged-plan.ts';
import { verdictWords } from '../../src/progress/verdict-words.ts';
import { countRows } from '../../src/units/count-rows.ts';
import { unitWords } from '../../src/units/words.ts';
import { headingsAtTheFoot, printedPages } from './printed-pages.ts';

const plan: Plan = shown;
const roots = { 'zh-CN': '/', en: '/en/' } as const satisfies Record<Language, string>;
const ids = Object.keys(plan.responsibleUnits);
const sheetOf = (id: string) => responsibleUnitSheet(id, plan, judged.assessment, summaries);
const targetsOf = (id: string): number => summaries.responsibleUnits[id]?.counts.targets ?? 0;
/** The unit with the longest sheet. */
const fullest = [...ids].sort((a, b) => targetsOf(b) - targetsOf(a))[0] ?? '';

for (const language of ['zh-CN', 'en'] as const) {
  const root = roots[language];

  test(`${root}units/: every unit says its tasks, its targets, and the counts of each role`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const id of ids) {
      await page.goto(`${root}units/${id}/`);
      const parts = sheetOf(id).parts.filter(({ tasks }) => tasks.length > 0);
      const words = unitWords(language);
      await expect(page.locator('h1')).toHaveText(inLanguage(sheetOf(id).unit.name, language));
      expect(await page.locator('.sheet h2').allTextContents()).toEqual(
        parts.map(({ role, tasks }) => words.tasks[role](tasks.length)),
      );
      expect(await page.locator('.targets td:last-child .v').allTextContents()).toEqual(
        parts.flatMap(({ groups }) =>
          groups.flatMap((group) => group.promises.map((row) => verdictWords(row, cellWords(language)))),
        ),
      );
      const numbers = await page
        .locator('.numbers tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())));
      expect(numbers).toEqual(
        countRows(
          parts.map(({ counts }) => counts),
          cellWords(language),
        ).map(({ name, cells }) => [name, ...cells]),
      );
      await expect(page.locator('.numbers')).toContainText(words.noAddingUp);
    }
    await page.close();
  });

  test(`${root}units/${fullest}/ prints on two pages of A4 at most`, async ({ page }) => {
    await page.goto(`${root}units/${fullest}/`);
    const sheets = await printedPages(page);
    expect(sheets.length).toBeLessThanOrEqual(2);
    expect(await headingsAtTheFoot(page, sheets)).toEqual([]);
  });

  test(`${root}units/: every unit prints on two pages of A4 at most @sweep`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const id of ids) {
      await page.goto(`${root}units/${id}/`);
      const sheets = await printedPages(page);
      expect(sheets.length, id).toBeLessThanOrEqual(2);
      expect(await headingsAtTheFoot(page, sheets), id).toEqual([]);
    }
  });
}

test('a longer page is seen to take more pages', async ({ page }) => {
  await page.setContent('<p style="height: 3000px">long</p>');
  expect((await printedPages(page)).length).toBeGreaterThan(2);
});
