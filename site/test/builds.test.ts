import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { attributes, dist, filesOf, pagesOf } from './dist.ts';

const site = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'site-'));

/** Builds the site once more, elsewhere, with other settings. */
function build(name: string, settings: Readonly<Record<string, string>>): string {
  const out = join(folder, name);
  execFileSync(process.execPath, [join(site, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out], {
    cwd: site,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
    stdio: 'pipe',
  });
  return out;
}

const contents = (built: string) =>
  filesOf(built).map((file) => [file, readFileSync(join(built, file)).toString('base64')]);

afterAll(() => rmSync(folder, { recursive: true }));

describe('another build', () => {
  it('gives the same bytes', { timeout: 60_000 }, () => {
    expect(contents(build('again', {}))).toEqual(contents(dist));
  });

  it('stands in a folder of a host: every link to the site begins with it', { timeout: 60_000 }, () => {
    const pages = pagesOf(build('based', { BASE_PATH: '/some-folder/' }));
    const links = pages.flatMap(({ html }) => attributes(html, 'href')).filter((href) => href.startsWith('/'));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith('/some-folder/'))).toEqual([]);
    expect(links).toContain('/some-folder/en/');
  });

  it('names its canonical address where the server is known', { timeout: 60_000 }, () => {
    const pages = pagesOf(build('known', { SITE_URL: 'https://example.org', BASE_PATH: 'some-folder' }));
    const home = pages.find(({ path }) => path === '/en/');
    expect(home?.html).toContain('<link rel="canonical" href="https://example.org/some-folder/en/">');
    expect(home?.html).toContain('hreflang="zh-CN" href="https://example.org/some-folder/"');
  });
});
