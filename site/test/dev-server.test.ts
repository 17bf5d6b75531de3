import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const site = fileURLToPath(new URL('..', import.meta.url));
const inventedPlan = fileURLToPath(new URL('../../packages/plan/test/invented-plan', import.meta.url));
const page = 'indicators/footpath-length/';
const row = '2022,193,final,official,same,stated,,yearbook-2022,,2022年末步道总长193公里,2024-06-30,,\n';

let folder = '';
let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianxing-dev-'));
  await cp(inventedPlan, folder, { recursive: true });
  port = await freePort();
  // Astro watches nothing where it sees a test runner.
  const { VITEST: _, NODE_ENV: __, TEST: ___, ...env } = process.env;
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', `${port}`], {
    cwd: site,
    env: { ...env, DATA_FOLDER: folder, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  await served((text) => text.includes('<html'), page);
});

afterAll(async () => {
  server.kill();
  await rm(folder, { recursive: true });
});

/** The page once it is as expected; the time limit of the test ends the waiting. */
async function served(isExpected: (text: string) => boolean, path: string): Promise<{ status: number; text: string }> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the development server ended with ${server.exitCode}`);
    const response = await fetch(`http://localhost:${port}/${path}`, { headers: { accept: 'text/html' } }).catch(
      () => null,
    );
    const text = (await response?.text()) ?? '';
    if (response !== null && isExpected(text)) return { status: response.status, text };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const file = () => join(folder, 'observations/footpath-length.csv');

describe('while the site is developed', () => {
  it('a saved row is in the page, and an open page is told to load again', async () => {
    expect((await served(() => true, page)).text).not.toContain('193');
    await appendFile(file(), row);
    const { status, text } = await served((text) => text.includes('193'), page);
    expect(status).toBe(200);
    expect(text).toContain('/@vite/client');
    // No content policy keeps the page from loading it.
    expect(text).not.toContain('content-security-policy');
  });

  it('a mistake is a page that says it in both languages, and goes when it is mended', async () => {
    const right = await readFile(file(), 'utf8');
    await writeFile(file(), right.replace(row, row.replace(',193,', ',19x3,')));
    const { status, text } = await served((text) => text.includes('19x3'), 'en/');
    expect(status).toBe(500);
    for (const words of [
      'observations/footpath-length.csv:5',
      '不是普通数字',
      'is no plain number',
      '只写数字',
      'Write digits',
    ])
      expect(text).toContain(words);
    expect(text).toContain('/@vite/client');
    expect(text).not.toMatch(/^\s+at /m);
    await writeFile(file(), right);
    expect((await served((text) => !text.includes('19x3'), 'en/')).status).toBe(200);
  });

  it('a change of the text is in the page', async () => {
    const units = join(folder, 'text/plan.en.md');
    const before = await readFile(units, 'utf8');
    expect(before).toContain('Complete 12 footpath stations');
    await writeFile(units, before.replace('Complete 12 footpath stations', 'Finish 12 footpath stations'));
    expect((await served((text) => text.includes('Finish 12'), 'en/tasks/a2t1/')).status).toBe(200);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
