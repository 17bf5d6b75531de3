import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlan } from '@xianxing/plan/files';
import { plan as first } from '@xianxing/qingyuan';
import { afterAll, describe, expect, it } from 'vitest';
import { attributes, dist, everyPageOf, filesOf, pagesOf } from './dist.ts';
import { wordsOf } from './words-of.ts';

const site = fileURLToPath(new URL('..', import.meta.url));
/** The small plan of the library's tests, by which the site shows that it is no site of one plan. */
const inventedFolder = fileURLToPath(new URL('../../packages/plan/test/invented-plan', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'site-'));

/** Builds the site once more, elsewhere, with other settings; the test runner's own (`BASE_URL` and the like) stay behind. */
function build(name: string, settings: Readonly<Record<string, string>>): string {
  const out = join(folder, name);
  execFileSync(process.execPath, [join(site, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out], {
    cwd: site,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
    stdio: 'pipe',
  });
  return out;
}

/** Every file of a build with a fingerprint of its bytes. */
const contents = (built: string) =>
  filesOf(built).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(built, file)))
        .digest('hex')}`,
  );

afterAll(() => rmSync(folder, { recursive: true }));

describe('another build', () => {
  it('gives the same bytes', { timeout: 180_000 }, () => {
    expect(contents(build('again', {}))).toEqual(contents(dist));
  });

  it('stands in a folder of a host: every link to the site begins with it', { timeout: 180_000 }, () => {
    const pages = pagesOf(build('based', { BASE_PATH: '/some-folder/' }));
    const links = pages.flatMap(({ html }) => attributes(html, 'href')).filter((href) => href.startsWith('/'));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith('/some-folder/'))).toEqual([]);
    expect(links).toContain('/some-folder/en/');
  });

  it('names its canonical address, its repository and the server of its data where they are known', {
    timeout: 180_000,
  }, () => {
    const known = { SITE_URL: 'https://example.org', REPOSITORY_URL: 'https://example.org/code' };
    const built = build('known', {
      ...known,
      BASE_PATH: 'some-folder',
      DATA_URL: 'https://data.example.org/some-plan',
    });
    const pages = pagesOf(built);
    // Newer data may come from there, and from nowhere else.
    const policies = pages.map(({ html }) => /connect-src ([^;"]*)/.exec(html)?.[1]);
    expect(new Set(policies)).toEqual(new Set(["'self'", "'self' https://data.example.org"]));
    const kits = filesOf(join(built, 'live')).filter((file) => file.endsWith('.json'));
    const from = kits.map((file) => JSON.parse(readFileSync(join(built, 'live', file), 'utf8')).from);
    expect(from).toEqual(['https://data.example.org/some-plan/', 'https://data.example.org/some-plan/']);
    const about = pages.find(({ path }) => path === '/en/about/');
    expect(about?.html).toContain(`<a href="${known.REPOSITORY_URL}"`);
    const head = pages.find(({ path }) => path === '/en/')?.html.split('<style>')[0];
    expect(head).toContain('<link rel="canonical" href="https://example.org/some-folder/en/">');
    expect(head).toContain('hreflang="zh-CN" href="https://example.org/some-folder/"');
    const map = readFileSync(join(built, 'sitemap-0.xml'), 'utf8');
    const listed = [...map.matchAll(/<loc>https:\/\/example\.org\/some-folder([^<]+)<\/loc>/g)].map(([, path]) => path);
    const all = everyPageOf(built).map(({ path }) => path);
    expect(listed.sort()).toEqual(all.filter((path) => path !== '/404.html').sort());
    expect(map.match(/hreflang="en"/g)).toHaveLength(listed.length);
    expect(readFileSync(join(built, 'robots.txt'), 'utf8')).toContain('example.org/some-folder/sitemap-index.xml');
  });

  it('shows another plan, and nothing of the first', { timeout: 180_000 }, async () => {
    const { plan: invented } = await readPlan(inventedFolder);
    if (invented === null) throw new Error('the invented plan of the library has mistakes');
    const module = fileURLToPath(new URL('plan-in-folder.ts', import.meta.url));
    const pages = pagesOf(build('invented', { PLAN_MODULE: module, PLAN_FOLDER: inventedFolder }));
    const pageAt = (at: string): string => pages.find(({ path }) => path === at)?.html ?? '';
    expect(pageAt('/')).toContain(invented.title.zh);
    for (const { name } of Object.values(invented.indicators)) expect(pageAt('/indicators/')).toContain(name.zh);
    const words = wordsOf(pageAt('/plan/text/').replaceAll(/<sup>.*?<\/sup>/g, ''));
    expect(invented.clauses.filter(({ text }) => !words.includes(text))).toEqual([]);
    const ofTheFirst = new RegExp(`${first.jurisdiction.name.zh}|${first.jurisdiction.name.en}`);
    expect(pages.filter(({ html }) => ofTheFirst.test(html)).map(({ path }) => path)).toEqual([]);
    expect(ofTheFirst.test(first.title.zh) && ofTheFirst.test(first.title.en)).toBe(true);
  });
});
