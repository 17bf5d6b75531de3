import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const shots = process.argv.slice(2).map((a) => a.split(','));
for (const [path, width, scheme, name, clip] of shots) {
  const page = await browser.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme });
  await page.goto(`http://localhost:4877${path}`);
  if (clip) { const [y, h] = clip.split('-').map(Number); await page.screenshot({ path: `/tmp/w/fscratch/${name}.png`, fullPage: true, clip: { x: 0, y, width: Number(width), height: h } }); }
  else await page.screenshot({ path: `/tmp/w/fscratch/${name}.png`, fullPage: true });
  console.log(name, await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]));
}
await browser.close();
