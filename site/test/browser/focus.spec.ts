import { expect, type Page, test } from '@playwright/test';
import { samplePages } from './built-pages.ts';

/** What the keyboard reaches on the open page, step by step, and of that what does not show it or is out of sight. */
async function stepsOf(page: Page): Promise<{ steps: number; unseen: string[] }> {
  const unseen: string[] = [];
  let steps = 0;
  for (; steps < 600; steps++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const part = document.activeElement;
      if (part === null || part === document.body) return null;
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(part);
      const box = part.getBoundingClientRect();
      const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const shown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && Number(opacity) > 0.9;
      return inView && shown ? '' : part.outerHTML.slice(0, 100);
    });
    if (seen === null) break;
    if (seen !== '') unseen.push(seen);
  }
  return { steps, unseen };
}

/** The Chinese page of each template, but for those with hundreds of like links. */
const pages = samplePages.filter(({ language, path }) => language === 'zh-CN' && !/^\/plan\/(cite|text)\//.test(path));

for (const { path } of pages) {
  test(`whatever the keyboard reaches on ${path} is in sight and shows it`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const { steps, unseen } = await stepsOf(page);
    expect(steps).toBeGreaterThan(5);
    expect(unseen).toEqual([]);
  });
}

test('a link without an outline would be seen', async ({ page }) => {
  await page.setContent(
    '<style>a{outline:none}</style><a href="/">one</a><a href="/en/" style="outline:solid">two</a>',
  );
  expect(await stepsOf(page)).toEqual({ steps: 2, unseen: [expect.stringContaining('one')] });
});
