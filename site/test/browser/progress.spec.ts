import { expect, test } from '@playwright/test';
import { inLanguage, type Language } from '@xianxing/plan';
import { cellWords } from '../../src/live/cell-words.ts';
import { plan } from '../../src/plan.ts';
import { judge } from '../../src/progress/judged.ts';
import { verdictWords } from '../../src/progress/verdict-words.ts';

const { table } = judge(plan);
const roots = { 'zh-CN': '/', en: '/en/' } as const satisfies Record<Language, string>;

for (const language of ['zh-CN', 'en'] as const) {
  const expected = table.rows.map(({ indicator, cells }) => ({
    name: inLanguage(indicator.name, language),
    cells: cells.map(({ promises: [main] }) => ({
      target: main === undefined || !('value' in main.target) ? '' : `${main.target.value}`,
      verdict: main === undefined ? '' : verdictWords(main, cellWords(language)),
      observed: main?.observed?.text ?? null,
    })),
  }));

  test(`${roots[language]}: the table says of every indicator and year what the data say`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await page.goto(roots[language]);
    const rows = page.locator('.progress tbody tr');
    await expect(rows).toHaveCount(table.rows.length);
    const shown = await rows.evaluateAll((all, periods) => {
      const text = (part: Element | null | undefined): string | null => part?.textContent?.trim() ?? null;
      return all.map((row) => {
        const cells = [...row.querySelectorAll('td')].slice(-2 * periods - 1, -1);
        return {
          name: row.querySelector('th')?.firstChild?.textContent?.trim(),
          cells: cells.flatMap((cell, index) => {
            if (index % 2 === 0) return [];
            const verdict = text(cell.querySelector('.v'));
            return [{ target: text(cells[index - 1]), verdict, observed: text(cell.querySelector('.o')) }];
          }),
        };
      });
    }, table.periods.length);
    expect(shown).toEqual(expected);
    await page.close();
  });

  test(`${roots[language]}: the list of narrow screens says the same`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } });
    await page.goto(roots[language]);
    const verdicts = await page
      .locator('.card')
      .evaluateAll((cards) =>
        cards.map((card) => [...card.querySelectorAll('li .v')].map((verdict) => verdict.textContent)),
      );
    expect(verdicts).toEqual(expected.map(({ cells }) => cells.map(({ verdict }) => verdict)));
    await page.close();
  });
}

test('an observed number leads to its source, with the words that hold it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const observed = table.rows.flatMap(({ cells }) => cells.flatMap(({ promises }) => promises[0]?.observed ?? []));
  expect(observed.length).toBeGreaterThan(0);
  const quote = observed[0]?.observation?.quote ?? '';
  await page.locator('.progress .o ~ .also a').first().click();
  await expect(page).toHaveURL(/\/sources\/#e-/);
  await expect(page.locator(':target blockquote')).toHaveText(quote.replaceAll(/\s+/g, ' '));
});
