import type { Browser } from '@playwright/test';

/** A weak phone on a weak net: 400 kbit/s, 400 ms there and back, a sixth of this machine's speed. */
const link = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };
const slowdown = 6;

/** When the largest part of a page was painted, in milliseconds, on a weak phone and a weak net, with nothing kept from before. */
export async function largestPaint(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', link);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await page.close();
  return time;
}
