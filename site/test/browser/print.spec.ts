import { expect, test } from '@playwright/test';
import { printedPages } from './printed-pages.ts';

const printed = [
  { path: '/plan/', atMost: 24 },
  { path: '/en/plan/', atMost: 26 },
  { path: '/plan/text/', atMost: 26 },
  { path: '/en/plan/text/', atMost: 26 },
];

const bare = (words: string): string => words.replaceAll(/\s+/g, '');
const sheetNumber = /^—\s*\d+\s*—$/;

for (const { path, atMost } of printed) {
  test(`${path} prints on A4 with numbered sheets, and no heading ends one`, async ({ page }) => {
    await page.goto(path);
    const headings = (await page.locator('main :is(h1, h2, h3, h4)').allTextContents()).map(bare);
    expect(headings.length).toBeGreaterThan(20);
    const sheets = await printedPages(page);
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.length).toBeLessThanOrEqual(atMost);
    expect(sheets.map((lines) => lines.at(-1)).filter((last) => !sheetNumber.test(last ?? ''))).toEqual([]);
    const printedOn = sheets.map((lines) => bare(lines.filter((line) => !sheetNumber.test(line)).join('')));
    expect(headings.filter((heading) => printedOn.some((words) => words.endsWith(heading)))).toEqual([]);
  });
}

test('a heading at the foot of a sheet would be seen', async ({ page }) => {
  await page.setContent(
    '<style>@page{size:A4;margin:20mm}p{height:240mm;margin:0}</style><p>words</p><h2>Alone</h2><div style="break-before:page">next</div>',
  );
  const sheets = await printedPages(page);
  expect(sheets[0]?.at(-1)).toBe('Alone');
});
