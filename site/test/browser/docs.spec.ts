import { expect, type Page, test } from '@playwright/test';
import { dist, everyPageOf, isDocs } from '../dist.ts';
import { barriers } from './barriers.ts';
import { faults } from './faults.ts';
import { type Look, look, looksAt } from './look.ts';

const paths = everyPageOf(dist)
  .filter(isDocs)
  .map(({ path }) => path);
const sample = ['/docs/', '/en/docs/', '/docs/command-line/', '/en/docs/reference/files/'];

/** Everything found on a page of the documentation, looked at in some ways. */
async function found(page: Page, path: string, looks: readonly Look[]): Promise<string[]> {
  const all: string[] = [];
  page.on('console', (message) => all.push(`on the console: ${message.text()}`));
  page.on('pageerror', ({ message }) => all.push(`on the console: ${message}`));
  await page.goto(path, { waitUntil: 'networkidle' });
  for (const one of looks) {
    await look(page, one);
    const here = [...(await faults(page)), ...(await barriers(page))];
    all.push(...here.map((what) => `at ${one.width} px, ${one.colorScheme}: ${what}`));
  }
  page.removeAllListeners();
  return all.map((what) => `${path}: ${what}`);
}

test('the documentation has no barrier and says nothing on the console', async ({ page }) => {
  const all: string[] = [];
  for (const [index, path] of sample.entries()) {
    const looks = looksAt([320, 1280]);
    all.push(
      ...(await found(
        page,
        path,
        [looks[index], looks[3 - index]].flatMap((one) => one ?? []),
      )),
    );
  }
  expect(all).toEqual([]);
});

for (const path of paths) {
  test(`no barrier on ${path}, narrow and wide, light and dark @sweep`, async ({ page }) => {
    expect(await found(page, path, looksAt([320, 1280]))).toEqual([]);
  });
}

for (const { path, word, finds } of [
  { path: '/docs/', word: '基期值', finds: /^\/docs\// },
  { path: '/en/docs/', word: 'baseline', finds: /^\/en\/docs\// },
]) {
  test(`the search of ${path} finds ${word}, under its policy`, async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('button[data-open-modal]').click();
    await page.locator('dialog input').fill(word);
    const links = page.locator('dialog .pagefind-ui__result-link');
    await expect(links.first()).toBeVisible({ timeout: 20_000 });
    for (const href of await links.evaluateAll((all) =>
      all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
    ))
      expect(href).toMatch(finds);
    await expect(page.locator('dialog .pagefind-ui__result-excerpt', { hasText: word }).first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    expect(heard).toEqual([]);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('the documentation follows the colours of the reader', async ({ page }) => {
      const grounds = async (colorScheme: 'light' | 'dark') => {
        await page.emulateMedia({ colorScheme });
        const colour = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((one) => getComputedStyle(one).backgroundColor);
        await page.goto('/');
        const plan = await colour('html');
        await page.goto('/docs/concepts/states/');
        return { plan, body: await colour('body'), code: await colour('pre') };
      };
      const [light, dark] = [await grounds('light'), await grounds('dark')];
      for (const { plan, body } of [light, dark]) expect(body).toBe(plan);
      expect(light.body).not.toBe(dark.body);
      expect(light.code).not.toBe(dark.code);
    });
  });
}

test('the first step of the keyboard skips to the text', async ({ page }) => {
  await page.goto('/docs/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳转到内容');
});
