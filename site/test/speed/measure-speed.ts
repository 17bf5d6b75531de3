import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { lighthouseScores } from './lighthouse-scores.ts';
import { largestPaint } from './slow-link.ts';

/** Prints what Lighthouse says and how fast pages come on a weak net. Times gate nothing; what is not a time must be without fault. */
const site = fileURLToPath(new URL('../..', import.meta.url));
const [port, debugging] = [4874, 4875];
const origin = `http://127.0.0.1:${port}`;
const indicator = 'indicators/high-tech-enterprises/';
const unit = 'units/science-technology-bureau/';
const pages = ['', 'plan/', indicator, unit, 'en/', 'en/plan/', `en/${indicator}`, `en/${unit}`].map(
  (path) => `/${path}`,
);

// With the address that it has here, as the published site has its own: pages name their counterparts by whole addresses.
const folder = join(mkdtempSync(join(tmpdir(), 'speed-')), 'dist');
execFileSync(process.execPath, [join(site, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder], {
  cwd: site,
  env: { ...process.env, SITE_URL: origin, BASE_PATH: '/' },
  stdio: 'pipe',
});
const server = spawn(process.execPath, [join(site, 'test/server.ts'), folder, '/', `${port}`], { stdio: 'pipe' });
await new Promise((resolve) => server.stdout.once('data', resolve));
const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${debugging}`] });
const faults: string[] = [];
try {
  console.log(
    'performance · accessibility · best practices · SEO · largest paint on 400 kbit/s, 400 ms, a sixth of the speed',
  );
  for (const path of pages) {
    const { scores, wanting } = await lighthouseScores(`${origin}${path}`, debugging);
    const paint = await largestPaint(browser, `${origin}${path}`);
    const shown = Object.values(scores).map((score) => `${Math.round(score * 100)}`);
    console.log([path, ...shown, `${Math.round(paint)} ms`, ...wanting].join(' · '));
    const { performance: _, ...lasting } = scores;
    faults.push(
      ...Object.entries(lasting).flatMap(([name, score]) => (score === 1 ? [] : [`${path}: ${name} ${score}`])),
    );
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(join(folder, '..'), { recursive: true });
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
