import { expect, test } from '@playwright/test';

test('exactly one of table and list is rendered, at any width', async ({ page }) => {
  await page.goto('/');
  for (const width of [320, 390, 768, 1023, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const shown = [page.locator('.progress'), page.locator('.narrow')].map((part) => part.isVisible());
    expect((await Promise.all(shown)).filter(Boolean), `${width} px`).toHaveLength(1);
  }
});

test('the keyboard reaches the content and the scroll regions, and what has focus shows it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.locator('.figures a').last().focus();
  await page.keyboard.press('Tab');
  const region = page.locator('.wide.scroll');
  await expect(region).toBeFocused();
  expect(await region.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('an anchor of the text brings its clause into view', async ({ page }) => {
  const last = await page.goto('/plan/').then(() => page.locator('#text [id]').last().getAttribute('id'));
  await page.goto(`/plan/#${last}`);
  await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
});

test('the language switch leads to the same page and back', async ({ page }) => {
  await page.goto('/sources/');
  await page.locator('.language').click();
  await expect(page).toHaveURL(/\/en\/sources\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('.language').click();
  await expect(page).toHaveURL(/[^n]\/sources\/$/);
});

test('a missing page answers 404 in both languages', async ({ page }) => {
  const response = await page.goto('/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main [lang="en"] a')).toHaveAttribute('href', '/en/');
  await expect(page.locator('main [lang="zh-CN"] a')).toHaveAttribute('href', '/');
});
