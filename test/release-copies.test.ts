import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFiles } from '@xianxing/plan/export';
import { publishedSchemas } from '@xianxing/plan/schema';
import { plan } from '@xianxing/qingyuan';
import data from '@xianxing/qingyuan/package.json' with { type: 'json' };
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyRelease } from '../scripts/release/copy-release.ts';
import { releaseProblems } from '../scripts/release/release-problems.ts';
import { toCitationFile } from '../site/src/data/citation-file.ts';

const files = await exportFiles(plan, { version: '1.2.3', schemas: publishedSchemas() });

describe('the committed copies of releases', () => {
  it('are what was released', async () => {
    expect(await releaseProblems('site/public/data/releases')).toEqual([]);
  });

  it('are left alone by git and by the formatter, byte for byte', () => {
    const place = 'site/public/data/releases/1.2.3/observations.csv';
    const attribute = execFileSync('git', ['check-attr', 'text', place], { encoding: 'utf8' });
    expect(attribute.trim()).toBe(`${place}: text: unset`);
    expect(readFileSync('biome.json', 'utf8')).toContain('"!**/public/data/releases"');
  });
});

describe('a copy of a release', () => {
  let releases = '';
  beforeEach(() => {
    releases = mkdtempSync(join(tmpdir(), 'releases-'));
  });
  afterEach(() => rmSync(releases, { recursive: true }));

  it('holds every published file, and its hashes fit', async () => {
    expect(await copyRelease(releases, '1.2.3', files)).toBe(true);
    for (const [path, text] of files) expect(readFileSync(join(releases, '1.2.3', path), 'utf8')).toBe(text);
    expect(await releaseProblems(releases)).toEqual([]);
    // As `sha256sum -c` reads it.
    expect(readFileSync(join(releases, 'SHA256SUMS'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}1\.2\.3\/SHA256SUMS\n$/);
  });

  it('is never written again, though the data went on', async () => {
    await copyRelease(releases, '1.2.3', files);
    expect(await copyRelease(releases, '1.2.3', new Map([['SHA256SUMS', '']]))).toBe(false);
    expect(await copyRelease(releases, '1.3.0', files)).toBe(true);
    expect(readdirSync(releases).sort()).toEqual(['1.2.3', '1.3.0', 'SHA256SUMS']);
    expect(await releaseProblems(releases)).toEqual([]);
  });

  it('is not made before there is a release', async () => {
    await expect(copyRelease(releases, '0.0.0', files)).rejects.toThrow(RangeError);
    expect(existsSync(join(releases, '0.0.0'))).toBe(false);
  });

  it.each([
    {
      why: 'a byte more',
      change: (at: string) => appendFileSync(join(at, 'observations.csv'), ' '),
      problem: '1.2.3/observations.csv was changed',
    },
    {
      why: 'a file gone',
      change: (at: string) => rmSync(join(at, 'targets.csv')),
      problem: '1.2.3/targets.csv is missing',
    },
    {
      why: 'a file too many',
      change: (at: string) => writeFileSync(join(at, 'extra.csv'), ''),
      problem: '1.2.3/extra.csv is not listed',
    },
    {
      why: 'a file and its hash changed together',
      change: (at: string) => {
        const list = join(at, 'SHA256SUMS');
        writeFileSync(list, readFileSync(list, 'utf8').replace(/^.*plan\.json\n/m, ''));
        rmSync(join(at, 'plan.json'));
      },
      problem: '1.2.3/SHA256SUMS was changed',
    },
    {
      why: 'the whole copy gone',
      change: (at: string) => rmSync(at, { recursive: true }),
      problem: 'every copy is gone',
    },
  ])('would be noticed when touched: $why', async ({ change, problem }) => {
    await copyRelease(releases, '1.2.3', files);
    change(join(releases, '1.2.3'));
    expect(await releaseProblems(releases)).toEqual([problem]);
  });
});

describe('CITATION.cff', () => {
  it('cites this version of the data (pnpm release:version writes it)', () => {
    expect(readFileSync('CITATION.cff', 'utf8')).toBe(toCitationFile(plan, data.version));
  });
});
