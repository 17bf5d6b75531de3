import { expect, type Page, test } from '@playwright/test';
import { type BuiltPage, builtPages } from './built-pages.ts';
import { faults } from './faults.ts';

/** What a page asked for, held up, moved, said or kept while it opened, where nothing of it should be. */
async function troubles(page: Page, { path, hasScript }: BuiltPage, origin: string): Promise<string[]> {
  const found: string[] = [];
  const requests: string[] = [];
  const hear = (message: string) => found.push(`on the console: ${message}`);
  page.on('console', (message) => hear(message.text()));
  page.on('pageerror', ({ message }) => hear(message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(path);
  const asked = requests.filter((url) => url !== `${origin}${path}` && !url.startsWith('data:'));
  const forPrint = await page
    .locator('link[media="print"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href));
  const own = (url: string): boolean => (hasScript && url.startsWith(`${origin}/`)) || forPrint.includes(url);
  found.push(...asked.filter((url) => !own(url)).map((url) => `asked for ${url}`));
  // What a script moves, it moves a while after the page came.
  const { blocking, shifts, kept } = await page.evaluate(
    async (rest) => {
      await new Promise((resolve) => setTimeout(resolve, rest));
      const entries = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
          setTimeout(() => resolve([]), 20);
        });
      const resources = performance.getEntriesByType('resource') as (PerformanceEntry & {
        renderBlockingStatus: string;
      })[];
      return {
        blocking: resources.filter((one) => one.renderBlockingStatus === 'blocking').map(({ name }) => name),
        shifts: (await entries('layout-shift')).length,
        kept: localStorage.length + sessionStorage.length,
      };
    },
    hasScript ? 500 : 0,
  );
  found.push(...blocking.map((url) => `first paint waits for ${url}`));
  if (shifts > 0) found.push('parts of the page moved while it opened');
  if (kept > 0 || (await page.context().cookies()).length > 0) found.push('kept something in the browser');
  found.push(...(await faults(page)));
  page.removeAllListeners();
  return found.map((what) => `${path}: ${what}`);
}

for (const [template, pages = []] of Object.entries(Object.groupBy(builtPages, (one) => one.template))) {
  test(`pages like ${template} come in one request, say nothing, keep nothing, move nothing and fit a narrow screen`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(20_000 + pages.length * 2_000);
    await page.setViewportSize({ width: 320, height: 900 });
    const found: string[] = [];
    for (const one of pages) found.push(...(await troubles(page, one, baseURL ?? '')));
    expect(found).toEqual([]);
  });
}

test('a page that asks, waits, moves, speaks, keeps or is too wide would be objected to', async ({ page, baseURL }) => {
  const body = `<!doctype html><html lang="en"><title>t</title><link rel="stylesheet" href="https://example.org/slow.css"><main></main>
    <p>text</p><pre style="width: 900px">wide</pre><script>console.warn('said'); localStorage.setItem('a', 'b');
    requestAnimationFrame(() => setTimeout(() => (document.querySelector('main').style.height = '300px'), 100));</script>`;
  await page.route('**/bad/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.route('**/slow.css', (route) => route.fulfill({ contentType: 'text/css', body: 'p{margin:0}' }));
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto('/bad/');
  const bad = { path: '/bad/', template: '/bad/', language: 'en', html: '', hasScript: true } as const;
  const found = (await troubles(page, bad, baseURL ?? '')).join('\n');
  for (const what of ['asked for', 'on the console', 'waits for', 'moved', 'kept', 'sideways']) {
    expect(found).toContain(what);
  }
});
