import { readFile, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/read-folder.js';
import { readPlan } from '../../src/files/read-plan.js';
import { inShell, withCopy } from './xianxing.js';

const file = 'observations/footpath-length.csv';
const observe =
  'xianxing observe footpath-length 2022 190 --source yearbook-2022 --quote "步道190公里" --recorded 2024-07-15 --folder .';

/** A quotation long enough that the file cannot be written at once. */
const long = observe.replace('步道190公里', `步道190公里。${'长'.repeat(3000)}`);

describe('a data folder whose recording is interrupted', () => {
  it('is as it was when the process is killed in the middle of writing', async () => {
    await withCopy(async (folder) => {
      const before = await readFolder(folder);
      // The system kills a process that writes beyond the limit, here after the first kilobyte.
      const { code } = inShell(`ulimit -f 1; ${long}`, { cwd: folder });
      expect(code).toBe(128 + constants.signals.SIGXFSZ);
      expect(await readFolder(folder)).toEqual(before);
      expect((await readPlan(folder)).issues).toEqual([]);
    });
  });

  it('is as it was when the disk takes no more, and says so', async () => {
    await withCopy(async (folder) => {
      const before = await readFolder(folder);
      const { code, err } = inShell(`trap '' XFSZ; ulimit -f 1; ${long}`, { cwd: folder });
      expect(code).toBe(1);
      expect(err).toContain('the file is larger than is allowed');
      expect(err).not.toContain('    at ');
      expect(await readFolder(folder)).toEqual(before);
    });
  });

  it.each([
    { why: 'the date of the data', moves: 1 },
    { why: 'the row, after the date of the data', moves: 2 },
  ])('holds no half file when the process is killed before it moves $why into place', async ({ moves }) => {
    await withCopy(async (folder) => {
      const before = await readFile(join(folder, file));
      const { code } = inShell(`NODE_OPTIONS="--import ${await killingAt(moves, folder)}" ${observe}`, {
        cwd: folder,
      });
      expect(code).toBe(128 + constants.signals.SIGKILL);
      expect(await readFile(join(folder, file))).toEqual(before);
      const { plan, issues } = await readPlan(folder);
      expect(issues).toEqual([]);
      expect(plan?.dataDate).toBe(moves === 1 ? '2024-06-30' : '2024-07-15');
      // What is left over does not stand in the way.
      expect(inShell(observe, { cwd: folder }).code).toBe(0);
    });
  });

  it('is whole when nothing interrupts', async () => {
    await withCopy(async (folder) => {
      expect(inShell(long, { cwd: folder }).code).toBe(0);
      expect((await readPlan(folder)).issues).toEqual([]);
      expect(await readFile(join(folder, file), 'utf8')).toContain('长长');
    });
  });
});

/** A module that kills its process when it moves a file for the nth time. */
async function killingAt(count: number, folder: string): Promise<string> {
  const path = join(folder, '.killing.mjs');
  await writeFile(
    path,
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let left = ${count};
const { rename } = fs.promises;
fs.promises.rename = (...paths) => (--left === 0 ? process.kill(process.pid, 'SIGKILL') : rename(...paths));
syncBuiltinESMExports();
`,
  );
  return pathToFileURL(path).href;
}
