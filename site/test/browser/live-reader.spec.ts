import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { PublishedObservations } from '@xianxing/plan/export';
import { dist } from '../dist.ts';
import { barriers } from './barriers.ts';
import { faults } from './faults.ts';
import { LiveServer } from './live-server.ts';

const built: PublishedObservations = JSON.parse(readFileSync(join(dist, 'data/v1/observations.json'), 'utf8'));
const indicator = 'indicators/high-tech-enterprises/';

let server: LiveServer;
test.beforeEach(async () => {
  server = await LiveServer.start();
});
test.afterEach(() => server.stop());

const said = (page: Page) => page.locator('live-progress [role=status]');
const row = (page: Page, year: string) => page.locator(`.rows tbody tr:has(th:text-matches("^${year}"))`).first();

/** Goes to a control by the keyboard alone, however many stops there are before it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${selector}`);
}

test('a value of one’s own is tried, shared and taken back by the keyboard', async ({ page }) => {
  await page.goto(`${server.origin}/${indicator}`);
  await expect(row(page, '2021')).toContainText('未见公开数');
  const before = await page.locator('#progress').innerHTML();
  await tabTo(page, 'live-progress summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'input[name=year]');
  await page.keyboard.type('2021');
  await tabTo(page, 'input[name=value]');
  await page.keyboard.type('360');
  await page.keyboard.press('Enter');
  await expect(row(page, '2021')).toContainText('360');
  await expect(row(page, '2021')).toContainText('假设');
  await expect(row(page, '2021').locator('.v')).toHaveClass('v met');
  await expect(page.locator('figure svg')).toContainText('假设 360');
  await expect(said(page)).toContainText('假设 2021 年 360');
  expect(new URL(page.url()).search).toBe('?if=2021%3A360');

  const shared = await page.context().newPage();
  await shared.goto(page.url());
  await expect(row(shared, '2021')).toContainText('360');
  await expect(said(shared)).toContainText('假设 2021 年 360');
  await shared.close();

  await tabTo(page, 'button[type=reset]');
  await page.keyboard.press('Enter');
  await expect(row(page, '2021')).toContainText('未见公开数');
  await expect(said(page)).toContainText('恢复');
  expect(new URL(page.url()).search).toBe('');
  const bare = (html: string) => html.replace(/<live-progress[\s\S]*<\/live-progress>/, '');
  expect(bare(await page.locator('#progress').innerHTML())).toBe(bare(before));
});

test('what an address asks for in vain is left out, and said to be', async ({ page }) => {
  for (const asked of ['?if=2021:many', '?if=2021-13:5', '?asof=2020-02-30', '?known=2099-01-01', '?if=2021:<b>']) {
    await page.goto(`${server.origin}/${indicator}${asked}`);
    await expect(said(page)).toContainText('已略过');
    await expect(row(page, '2021')).toContainText('未见公开数');
  }
  await page.goto(`${server.origin}/?if=2021:360`);
  await expect(said(page)).toContainText('已略过');
});

test('as of an earlier day, what was not due or not yet observed is not counted', async ({ page }) => {
  await page.goto(`${server.origin}/en/${indicator}`);
  await expect(row(page, '2020').locator('.v')).toHaveClass('v met');
  await tabTo(page, 'live-progress summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'input[name=asof]');
  await page.keyboard.type('06302020');
  await tabTo(page, 'live-progress form button');
  await page.keyboard.press('Enter');
  await expect(row(page, '2020').locator('.v')).toHaveClass('v not-due');
  await expect(said(page)).toContainText('as of 2020-06-30');
  expect(new URL(page.url()).search).toBe('?asof=2020-06-30');
});

test('the day of recording is offered once there are two, and what was recorded later is not counted', async ({
  page,
}) => {
  await page.goto(`${server.origin}/${indicator}`);
  await page.locator('live-progress summary').click();
  await expect(page.locator('input[name=asof]')).toBeVisible();
  await expect(page.locator('input[name=known]')).toBeHidden();
  const [like] = built.observations.filter((one) => one.indicator === 'high-tech-enterprises');
  if (like === undefined) throw new Error('the plan has no such indicator');
  const later = { ...like, period: '2021', value: 400, printed: '400', recorded: '2026-12-01' };
  server.publish({ ...built, dataDate: '2026-12-01', observations: [...built.observations, later] });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(row(page, '2021')).toContainText('400');
  await expect(page.locator('input[name=known]')).toBeVisible();
  await page.locator('input[name=known]').fill('2026-11-30');
  await page.locator('live-progress form button').first().click();
  await expect(row(page, '2021')).toContainText('未见公开数');
  await expect(said(page)).toContainText('2026-11-30');
  await page.locator('live-progress [role=status] a').click();
  await expect(row(page, '2021')).toContainText('400');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of [indicator, '', 'plan/', 'units/science-technology-bureau/']) {
    for (const root of ['/', '/en/']) {
      test(`${root}${path} as it is looked at otherwise is without barriers, narrow and wide, ${colorScheme}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(`${server.origin}${root}${path}?asof=2021-12-31`);
        await expect(said(page)).toContainText('2021-12-31');
        await page.locator('live-progress summary').click();
        expect(await faults(page)).toEqual([]);
        expect(await barriers(page)).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 900 });
        expect(await faults(page)).toEqual([]);
        expect(await barriers(page)).toEqual([]);
      });
    }
  }
}

test('controls are not printed; how a page is looked at is', async ({ page }) => {
  await page.goto(`${server.origin}/${indicator}?if=2021:360`);
  await expect(said(page)).toContainText('假设');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('live-progress summary')).toBeHidden();
  await expect(said(page)).toBeVisible();
});
