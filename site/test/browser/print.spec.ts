import { expect, test } from '@playwright/test';
import { headingsAtTheFoot, printedPages, unnumbered } from './printed-pages.ts';

const most = 24;

for (const path of ['/plan/', '/en/plan/', '/plan/text/', '/en/plan/text/']) {
  test(`${path} prints on A4 with numbered sheets, ${most} at most, and no heading ends one`, async ({ page }) => {
    await page.goto(path);
    const sheets = await printedPages(page);
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.length).toBeLessThanOrEqual(most);
    expect(unnumbered(sheets)).toEqual([]);
    expect(await headingsAtTheFoot(page, sheets)).toEqual([]);
  });
}

test('the address of a link to elsewhere is printed behind it', async ({ page }) => {
  await page.goto('/sources/');
  const address = (await page.locator('a[rel="noreferrer"]').first().getAttribute('href')) ?? '';
  const words = (await printedPages(page)).flat().join('');
  expect(words.replaceAll(/\s/g, '')).toContain(address);
});

test('a heading at the foot of a sheet would be seen, and so would a sheet without a number', async ({ page }) => {
  await page.setContent(
    '<style>@page{size:A4;margin:20mm}p{height:240mm;margin:0}</style><main><p>words</p><h2>Left alone</h2><div style="break-before:page">next</div></main>',
  );
  const sheets = await printedPages(page);
  expect(await headingsAtTheFoot(page, sheets)).toEqual(['Leftalone']);
  expect(unnumbered(sheets)).toHaveLength(2);
});
