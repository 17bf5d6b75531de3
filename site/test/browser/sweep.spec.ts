import { expect, type Page, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { type BuiltPage, builtPages, samplePages } from './built-pages.ts';
import { faults } from './faults.ts';
import { type Look, look, looksAt } from './look.ts';

/** Everything found on some pages, each looked at in some ways: one list, so that all of it can be mended at once. */
async function found(page: Page, pages: readonly BuiltPage[], looks: readonly Look[]): Promise<string[]> {
  const all: string[] = [];
  for (const { path } of pages) {
    await page.goto(path);
    for (const one of looks) {
      await look(page, one);
      const here = [...(await faults(page)), ...(await barriers(page))];
      all.push(...here.map((what) => `${path} at ${one.width} px, ${one.colorScheme}: ${what}`));
    }
  }
  return all;
}

for (const [template, pages = []] of Object.entries(Object.groupBy(builtPages, (one) => one.template))) {
  test(`no barrier on any page like ${template}, narrow and wide, light and dark @sweep`, async ({ page }) => {
    test.setTimeout(30_000 + pages.length * 15_000);
    expect(await found(page, pages, looksAt([320, 1280]))).toEqual([]);
  });

  const sample = samplePages.filter((one) => one.template === template);

  test(`no barrier on a page like ${template} at widths between, nor without its scripts @sweep`, async ({ page }) => {
    test.setTimeout(120_000);
    expect(await found(page, sample, looksAt([390, 768]))).toEqual([]);
    const scripted = sample.filter(({ hasScript }) => hasScript);
    // axe cannot run where scripts are switched off: the page comes without them instead.
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      if (!response.headers()['content-type']?.startsWith('text/html')) return route.fulfill({ response });
      await route.fulfill({ response, body: (await response.text()).replaceAll(/<script[^>]*>[^<]*<\/script>/g, '') });
    });
    expect(await found(page, scripted, looksAt([320, 1280]))).toEqual([]);
  });

  test(`no barrier on the fullest page like ${template}`, async ({ page }) => {
    const [chinese, english] = [sample[0], sample.at(-1)].flatMap((one) => one ?? []);
    const narrow = await found(page, chinese === undefined ? [] : [chinese], [{ width: 320, colorScheme: 'light' }]);
    const wide = await found(page, english === undefined ? [] : [english], [{ width: 1280, colorScheme: 'dark' }]);
    expect([...narrow, ...wide]).toEqual([]);
  });
}

test('a page with a pale text and a picture without words would be objected to', async ({ page }) => {
  await page.setContent('<html lang="en"><title>t</title><main><h1>t</h1><p style="color:#bbb">pale</p><img></main>');
  const objections = (await barriers(page)).join('\n');
  expect(objections).toContain('color-contrast');
  expect(objections).toContain('image-alt');
});
