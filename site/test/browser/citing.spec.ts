import { expect, type Page, test } from '@playwright/test';
import type { Clause, Language, Plan } from '@xianxing/plan';
import { plan as shown } from '../../src/plan.ts';
import { citingWords } from '../../src/text/citing-words.ts';
import { clausePlace } from '../../src/text/clause-place.ts';

const plan: Plan = shown;
const sentences: readonly Clause[] = plan.clauses.filter(({ kind }) => kind === 'sentence');
const task = Object.keys(plan.tasks)[0] ?? '';
const sentence = sentences.find(({ parent }) => parent === task)?.id ?? '';

/** The words that copying a part takes along, without the blank that a browser may add at its end. */
const copied = (page: Page, id: string): Promise<string> =>
  page.evaluate((place) => {
    const selection = getSelection();
    selection?.selectAllChildren(document.getElementById(place) as HTMLElement);
    return `${selection}`.trim();
  }, id);

test('every sentence copies exactly as the edited text has it, in the text with progress and in the text alone', async ({
  page,
}) => {
  for (const path of ['/plan/', '/plan/text/']) {
    await page.goto(path);
    for (const { id, text } of sentences) expect(await copied(page, id), id).toBe(text);
  }
});

/** Parts, paragraphs and sentences of the open page that have no link to themselves. */
const withoutLink = (page: Page): Promise<string[]> =>
  page.locator('#text').evaluate((text) =>
    [...text.querySelectorAll('section[id], p:has(> span), p.r, span[id]')]
      .filter((part) => {
        const place =
          part.id === ''
            ? part.querySelectorAll('span').length === 1
              ? part.children[0]
              : part.closest('section')
            : part;
        return !place?.querySelector(`a[href="#${place.id}"]`);
      })
      .map((part) => part.outerHTML.slice(0, 80)),
  );

test('every part, paragraph and sentence is a place with a link of its own, in the text alone without scripts too', async ({
  page,
  browser,
}) => {
  const bare = await browser.newPage();
  await bare.route('**/*.js', (route) => route.abort());
  for (const root of ['', '/en']) {
    await page.goto(`${root}/plan/`);
    expect(await withoutLink(page)).toEqual([]);
    await bare.goto(`${root}/plan/text/`);
    expect(await withoutLink(bare)).toEqual([]);
    await bare.goto(`${root}/plan/`);
    expect((await withoutLink(bare)).length).toBeGreaterThan(0);
  }
  await bare.close();
});

test('the keyboard reaches the link of a sentence, and the place is marked when its address is open', async ({
  page,
}) => {
  await page.goto('/plan/');
  const link = page.locator(`a[href="#${sentence}"]`);
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/plan/#${sentence}$`));
  expect(await page.locator(`#${sentence}`).evaluate((part) => getComputedStyle(part).backgroundColor)).not.toBe(paper);
});

for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
  const root = language === 'en' ? '/en/' : '/';

  test(`${root}plan/: the place of the address is copied as the page of citations cites it`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const words = citingWords[language];
    for (const id of [sentence, task, 'goals', sentences[0]?.id ?? '']) {
      await page.goto(`${root}plan/cite/#${id}`);
      const cited = (await page.locator(`li[id="${id}"] p`).textContent()) ?? '';
      expect(cited).toContain(clausePlace(id, plan, language));
      const url = `${root}plan/#${id}`;
      await page.goto(url);
      const button = page.locator('.cite button').first();
      await expect(button).toHaveText(words.copy[0]);
      await button.click();
      await expect(button).toHaveText(words.copied);
      const clipboard = await page.evaluate(() => navigator.clipboard.readText());
      const neutral = (citation: string) =>
        citation.replace(/\[[^\]]*\](?=\. \S+$)/, '[]').replace(/https?:\/\/[^/]+/, '');
      expect(neutral(clipboard)).toBe(neutral(cited));
    }
  });
}

test('copying a citation does not move what is read, nor come along when text is copied', async ({ page }) => {
  await page.goto('/plan/');
  const place = page.locator(`#${sentence}`);
  const before = await place.boundingBox();
  await page.goto(`/plan/#${sentence}`);
  await expect(page.locator('.cite')).toBeVisible();
  expect((await place.boundingBox())?.height).toBe(before?.height);
  expect(await copied(page, sentence)).toBe(plan.clauses.find(({ id }) => id === sentence)?.text);
});

test('without scripts a citation can be read and chosen', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/plan/');
  await page.locator('.status a').last().click();
  await expect(page).toHaveURL(/\/plan\/cite\/$/);
  await expect(page.locator(`li[id="${sentence}"] a`)).toHaveAttribute('href', `/plan/#${sentence}`);
  await expect(page.locator(`li[id="${sentence}"] p`)).toContainText('[EB/OL]');
  await page.close();
});
