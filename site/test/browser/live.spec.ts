import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { PublishedObservations } from '@xianxing/plan/export';
import { dist } from '../dist.ts';
import { LiveServer, sha256 } from './live-server.ts';

const built: PublishedObservations = JSON.parse(readFileSync(join(dist, 'data/v1/observations.json'), 'utf8'));
const indicator = '/indicators/high-tech-enterprises/';

/** The built data and one row more: 400 high-tech enterprises in 2021, of a target of 350. */
function newer(change: object = {}): PublishedObservations {
  const [like] = built.observations.filter((row) => row.indicator === 'high-tech-enterprises');
  if (like === undefined) throw new Error('the plan has no such indicator');
  const row = { ...like, period: '2021', value: 400, printed: '400', recorded: '2026-12-01', ...change };
  return { ...built, dataDate: '2026-12-01', observations: [...built.observations, row] };
}

let server: LiveServer;
test.beforeEach(async () => {
  server = await LiveServer.start();
});
test.afterEach(() => server.stop());

/** Comes back to a page that was hidden, at which it asks. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const said = (page: Page) => page.locator('live-progress [role=status]');
const notice = (page: Page) => page.locator('live-progress .said p').nth(1);
const row = (page: Page, year: string) => page.locator(`.rows tbody tr:has(th:text-matches("^${year}"))`);

test('newer data change cells, verdicts, figure and date of an open page, and are announced once', async ({ page }) => {
  await page.goto(server.origin + indicator);
  await expect(row(page, '2021').first()).toContainText('未见公开数');
  const figure = await page.locator('figure svg').innerHTML();
  await expect.poll(() => server.asked).toEqual(['/data/v1/manifest.json']);
  server.publish(newer());
  await comeBack(page);
  await expect(row(page, '2021').first()).toContainText('400');
  await expect(row(page, '2021').first().locator('.v')).toHaveClass('v met');
  await expect(page.locator('.narrow li', { hasText: '2021' }).first()).toContainText('400');
  expect(await page.locator('figure svg').innerHTML()).not.toBe(figure);
  await expect(page.locator('figure svg')).toContainText('实际 400');
  await expect(page.locator('.foot')).toContainText('数据截至 2026-12-01');
  await expect(said(page)).toHaveText(/^2 项数据更新：高新技术企业 2021 年 未见公开数 → 达到；/);
  await expect(page.locator('#working .stands')).toContainText('2026-11-23');
});

for (const [root, words] of [
  ['/', '高新技术企业 2021 年 未见公开数 → 达到'],
  ['/en/', 'High-tech enterprises 2021: no public figure → met'],
] as const) {
  for (const path of ['', 'plan/', 'indicators/', 'actions/', 'tasks/a5t1/', 'units/science-technology-bureau/']) {
    test(`${root}${path} shows them too, and nothing of it is markup of a source`, async ({ page }) => {
      const hostile = '<img src=x onerror="document.title=1">';
      const errors: string[] = [];
      page.on('console', (message) => errors.push(message.text()));
      await page.goto(server.origin + root + path);
      const verdicts = () => page.locator('.v').allTextContents();
      await expect.poll(() => server.asked.length).toBe(1);
      const before = await verdicts();
      server.publish(newer({ quote: hostile, printed: '400', locator: hostile, note: { zh: hostile, en: hostile } }));
      await comeBack(page);
      if (path === '' || path === 'plan/' || path === 'indicators/') await expect(said(page)).toContainText(words);
      await expect(page.locator('.foot')).toContainText('2026-12-01');
      expect(await verdicts()).not.toEqual(before);
      await expect(page.locator('img')).toHaveCount(0);
      expect(errors).toEqual([]);
    });
  }
}

test('a text from elsewhere is text, wherever it stands', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  await page.goto(server.origin + indicator);
  const title = await page.title();
  server.publish(newer({ printed: hostile }));
  await comeBack(page);
  await expect(row(page, '2021').first()).toContainText(hostile);
  await expect(page.locator('img')).toHaveCount(0);
  expect(await page.title()).toBe(title);
});

test('an address from elsewhere is followed only on the web', async ({ page }) => {
  await page.goto(server.origin + indicator);
  const data = newer({ source: 'elsewhere' });
  const [like] = built.sources;
  if (like === undefined) throw new Error('the plan has no source');
  server.publish({ ...data, sources: [...data.sources, { ...like, id: 'elsewhere', url: 'javascript:alert(1)' }] });
  await comeBack(page);
  await expect(row(page, '2021').first()).toContainText('400');
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
});

const wrong: readonly { readonly why: string; readonly says: RegExp; readonly put: () => void }[] = [
  { why: 'the server is gone', says: /没有取到/, put: () => server.answer('/data/v1/manifest.json', 'cut') },
  {
    why: 'the data are gone',
    says: /没有取到/,
    put: () => {
      server.publish(newer());
      server.answer('/data/v1/observations.json', 'cut');
    },
  },
  {
    why: 'it answers garbage',
    says: /没有取到|没有通过核对/,
    put: () => server.answer('/data/v1/manifest.json', '<html>'),
  },
  { why: 'its data are older', says: /比本页的旧/, put: () => server.publish({ ...built, dataDate: '2026-01-01' }) },
  {
    why: 'the file is cut short',
    says: /没有通过核对/,
    put: () => {
      server.publish(newer());
      server.answer('/data/v1/observations.json', JSON.stringify(newer()).slice(0, -9));
    },
  },
  {
    why: 'the hash is another',
    says: /没有通过核对/,
    put: () =>
      server.publish(newer(), { files: [{ path: 'observations.json', bytes: 1_000_000, sha256: sha256('') }] }),
  },
  { why: 'it is another plan', says: /没有通过核对/, put: () => server.publish({ ...newer(), plan: 'another-plan' }) },
  {
    why: 'a key too many',
    says: /没有通过核对/,
    put: () => server.publish({ ...newer(), more: 1 } as PublishedObservations),
  },
  {
    why: 'a day that does not exist',
    says: /没有通过核对/,
    put: () => server.publish(newer({ recorded: '2026-02-30' })),
  },
  {
    why: 'a period that the engine cannot read',
    says: /没有通过核对/,
    put: () => server.publish(newer({ period: '2021-02-30' })),
  },
  {
    why: 'a source that is not given',
    says: /没有通过核对/,
    put: () => server.publish(newer({ source: 'constructor' })),
  },
  {
    why: 'the data fit another manifest',
    says: /没有通过核对/,
    put: () => server.publish(newer(), { observations: 99 }),
  },
  {
    why: 'there are 100,000 rows',
    says: /太大/,
    put: () =>
      server.publish({
        ...newer(),
        observations: Array.from({ length: 100_000 }, () => built.observations[0] as never),
      }),
  },
];
for (const { why, says, put } of wrong) {
  test(`the page stays as it was and says so where ${why}`, async ({ page }) => {
    await page.goto(server.origin + indicator);
    await expect.poll(() => server.asked.length).toBe(1);
    const before = await page
      .locator('main')
      .evaluate((main) => main.querySelector('#progress')?.querySelector('table')?.outerHTML);
    put();
    await comeBack(page);
    await expect(notice(page)).toHaveText(says);
    await expect(notice(page)).toContainText('2026-11-23');
    expect(
      await page.locator('main').evaluate((main) => main.querySelector('#progress')?.querySelector('table')?.outerHTML),
    ).toBe(before);
    await expect(said(page)).toHaveText('');
    await expect(page.locator('.foot')).toContainText('数据截至 2026-11-23');
    // And is mended by the next good answer.
    server.publish(newer());
    await comeBack(page);
    await expect(row(page, '2021').first()).toContainText('400');
    await expect(notice(page)).toHaveText('');
  });
}

test('the same data leave every part of a page untouched', async ({ page }) => {
  await page.goto(server.origin + indicator);
  await expect.poll(() => server.asked.length).toBe(1);
  await page.evaluate(() => {
    const changed: string[] = [];
    // The controls are no part of what the page says: they learn which days the data know of.
    const controls = document.querySelector('live-progress form');
    const parts = (all: readonly MutationRecord[]) => all.filter(({ target }) => !controls?.contains(target));
    new MutationObserver((all) => changed.push(...parts(all).map(({ target }) => target.nodeName))).observe(
      document.body,
      {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      },
    );
    Object.assign(window, { changed });
  });
  // One row more, of an indicator that the page's build does not know.
  const [row] = built.observations;
  if (row) server.publish({ ...built, observations: [...built.observations, { ...row, indicator: 'not-known-yet' }] });
  await comeBack(page);
  await expect(said(page)).toContainText('没有变化');
  const changed = await page.evaluate(() => (window as unknown as { changed: string[] }).changed);
  expect(changed.filter((name) => !['P', 'SECTION', 'FIGCAPTION', 'BODY'].includes(name))).toEqual([]);
});

test('an answer that another question took the place of no longer counts', async ({ page }) => {
  server.answer('/data/v1/manifest.json', 'hang');
  await page.goto(server.origin + indicator);
  await expect.poll(() => server.asked.length).toBe(1);
  server.publish(newer());
  await comeBack(page);
  await expect(row(page, '2021').first()).toContainText('400');
  await expect(notice(page)).toHaveText('');
});

test('a server that is slow is waited for half a minute, and asked again after ten', async ({ page }) => {
  await page.clock.install();
  server.answer('/data/v1/manifest.json', 'hang');
  await page.goto(server.origin + indicator);
  await expect.poll(() => server.asked.length).toBe(1);
  await page.clock.fastForward(29_000);
  await expect(notice(page)).toHaveText('');
  await page.clock.fastForward(2_000);
  await expect(notice(page)).toHaveText(/没有取到/);
  server.publish(newer());
  await page.clock.fastForward(9 * 60_000);
  expect(server.asked.length).toBe(1);
  await page.clock.fastForward(2 * 60_000);
  await expect(row(page, '2021').first()).toContainText('400');
  await expect(notice(page)).toHaveText('');
});

test('a hidden page does not ask', async ({ page }) => {
  await page.goto(server.origin + indicator);
  await expect.poll(() => server.asked.length).toBe(1);
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
  await comeBack(page);
  await page.waitForTimeout(300);
  expect(server.asked.length).toBe(1);
});
