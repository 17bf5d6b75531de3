import { expect, test } from '@playwright/test';
import { barriers, openView } from './barriers.ts';
import { viewsOf } from './views.ts';

for (const view of viewsOf('', [320, 1280])) {
  test(`no barrier on ${view.name}`, async ({ page }) => {
    await openView(page, view);
    expect(await barriers(page)).toEqual([]);
  });
}

for (const view of [...viewsOf('', [390, 768]), ...viewsOf('sources/', [320, 390, 768, 1280])]) {
  test(`no barrier on ${view.name} @sweep`, async ({ page }) => {
    await openView(page, view);
    expect(await barriers(page)).toEqual([]);
  });
}

test('a page without a name for its table region, or with a pale text, would be objected to', async ({ page }) => {
  await page.setContent('<html lang="en"><title>t</title><main><h1>t</h1><p style="color:#bbb">pale</p><img></main>');
  const found = await barriers(page);
  expect(found.join('\n')).toContain('color-contrast');
  expect(found.join('\n')).toContain('image-alt');
});
