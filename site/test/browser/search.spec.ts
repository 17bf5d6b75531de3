import { expect, type Page, test } from '@playwright/test';
import { plan } from '@xianxing/qingyuan';
import { barriers } from './barriers.ts';
import { faults } from './faults.ts';
import { look, looksAt } from './look.ts';

const indicator = plan.indicators['high-tech-enterprises'].name;
const bureau = plan.responsibleUnits['science-technology-bureau'].name;
const queries = { 'zh-CN': indicator.zh, en: indicator.en } as const;
const first = '#results li:first-child a';

/** What the page asks for and says on the console. */
function heard(page: Page): { readonly requests: string[]; readonly messages: string[] } {
  const [requests, messages]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  return { requests, messages };
}

test('typing finds, marks in one run, counts and makes an address, with one index from this site', async ({
  page,
  baseURL,
}) => {
  const { requests, messages } = heard(page);
  await page.goto('/search/');
  await expect(page.locator('#q')).toBeFocused();
  expect(requests.filter((url) => url.includes('search-index'))).toEqual([]);
  await page.keyboard.type('2021年');
  await expect(page.locator('#said')).toHaveText(/\d/);
  const shown = await page.locator('#results li').count();
  await expect(page.locator('#said')).toContainText(`${shown}`);
  await expect(page.locator('#said')).toHaveRole('status');
  const marked = await page.locator('#results mark').allTextContents();
  expect(marked.map((words) => words.replaceAll(/\s/g, ''))).toEqual(marked.map(() => '2021年'));
  await expect(page).toHaveURL(/\/search\/\?q=2021%E5%B9%B4$/);
  await page.locator('#q').fill('');
  await expect(page.locator('#results li')).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
  expect(requests.filter((url) => url.includes('search-index'))).toEqual([`${baseURL}/search-index.zh-CN.txt`]);
  expect(requests.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([]);
  expect(messages).toEqual([]);
});

test('an address with a query shows its results, the right one first', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('高企')}`);
  await expect(page.locator(first)).toHaveText(indicator.zh);
  await expect(page.locator(`${first} mark`)).toHaveText(indicator.zh);
  await page.goto('/search/?q=kejiju');
  await expect(page.locator(first)).toHaveText(bureau.zh);
  await page.goto(`/en/search/?q=${encodeURIComponent(indicator.en.toUpperCase().replace('-', ' '))}`);
  await expect(page.locator(first)).toHaveText(indicator.en);
});

test('Enter leads to the first result, and a second Enter to its place', async ({ page }) => {
  await page.goto('/search/');
  const sentence = plan.clauses.find(({ kind }) => kind === 'sentence');
  await page.locator('#q').fill(sentence?.text ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator(first)).toBeFocused();
  // The search that typing had asked for does not take the focus away.
  await page.waitForTimeout(500);
  await expect(page.locator(first)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${sentence?.id}"]`)).toBeInViewport();
});

test('nothing is sought while an input method is composing', async ({ page }) => {
  await page.goto('/search/');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'gao', selectionStart: 3, selectionEnd: 3 });
  await page.waitForTimeout(600);
  await expect(page.locator('#q')).toHaveValue('gao');
  await expect(page.locator('#results li')).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
  await session.send('Input.insertText', { text: '高企' });
  await expect(page.locator(first)).toHaveText(indicator.zh);
});

test('what is not found is said, with what else can be done; a query is shown as text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<b>龘</b>')}`);
  await expect(page.locator('#said')).toContainText('<b>龘</b>');
  await expect(page.locator('#no-hit')).toBeVisible();
  await expect(page.locator('#no-hit a[hreflang]')).toHaveAttribute('href', /\/en\/search\/\?q=.+/);
  await page.locator('#examples a').first().click();
  await expect(page.locator(first)).toBeVisible();
});

test('Chinese words in an English result are marked as Chinese', async ({ page }) => {
  const note = plan.notes.find(({ text }) => /\p{Script=Han}{2}/u.test(text.en));
  const [words = ''] = /\p{Script=Han}{2}/u.exec(note?.text.en ?? '') ?? [];
  await page.goto(`/en/search/?q=${words}`);
  await expect(page.locator(`${first} mark`).first()).toHaveText(words);
  const unmarked = await page.locator('#results').evaluate((list) => {
    const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const chinese = /\p{Script=Han}/u.test(textContent ?? '');
      if (chinese !== (parentElement?.closest('[lang]')?.getAttribute('lang') === 'zh-CN'))
        found.push(textContent ?? '');
    }
    return found;
  });
  expect(unmarked).toEqual([]);
});

test('an index that does not come is said, and asked for again', async ({ page }) => {
  await page.route('**/search-index.*', (route) => route.abort());
  await page.goto('/en/search/?q=innovation');
  await expect(page.locator('#said')).toContainText('could not be loaded');
  await page.unroute('**/search-index.*');
  await page.locator('#q').fill('innovation ');
  await expect(page.locator(first)).toBeVisible();
});

test('without JavaScript the page says what to do instead', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const path of ['/search/', '/en/search/']) {
    await page.goto(path);
    await expect(page.locator('form')).toBeHidden();
    await expect(page.locator('noscript p').first()).toBeVisible();
    await page.locator('noscript a').click();
    await expect(page.locator(`[id="${plan.clauses[0]?.id}"]`)).toBeVisible();
  }
  await page.close();
});

for (const [language, path] of [
  ['zh-CN', '/search/'],
  ['en', '/en/search/'],
] as const) {
  test(`no barrier on ${path}: with results, with none`, async ({ page }) => {
    for (const query of [queries[language], '龘龘']) {
      await page.goto(`${path}?q=${encodeURIComponent(query)}`);
      await expect(page.locator('#said')).toHaveText(/\d|龘/);
      for (const one of looksAt([320, 1280])) {
        await look(page, one);
        expect([...(await barriers(page)), ...(await faults(page))]).toEqual([]);
      }
    }
  });
}
