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

describe('a data folder whose recording is interrupted', () => {
  it('is as it was when the disk takes no more, and says so', async () => {
    await withCopy(async (folder) => {
      const before = await readFolder(folder);
      const long = observe.replace('步道190公里', `步道190公里。${'长'.repeat(3000)}`);
      // The system lets no file grow beyond one kilobyte.
      const { code, err } = inShell(`ulimit -f 1; ${long}`, { cwd: folder });
      expect(code).toBe(1);
      expect(err).toContain('the file is larger than is allowed');
      expect(err).not.toContain('    at ');
      expect(await readFolder(folder)).toEqual(before);
      expect(inShell(long, { cwd: folder }).code).toBe(0);
    });
  });

  it.each([
    { why: 'in the middle of writing the date of the data', call: 'writeFile', times: 1, date: '2024-06-30' },
    { why: 'in the middle of writing the row', call: 'writeFile', times: 2, date: '2024-06-30' },
    { why: 'before the date of the data is in place', call: 'rename', times: 1, date: '2024-06-30' },
    { why: 'before the row is in place', call: 'rename', times: 2, date: '2024-07-15' },
  ])('holds no half file when the process is killed $why', async ({ call, times, date }) => {
    await withCopy(async (folder) => {
      const before = await readFile(join(folder, file));
      const killing = await killingAt(call, times, folder);
      const { code } = inShell(`NODE_OPTIONS="--import ${killing}" ${observe}`, { cwd: folder });
      expect(code).toBe(128 + constants.signals.SIGKILL);
      expect(await readFile(join(folder, file))).toEqual(before);
      const { plan, issues } = await readPlan(folder);
      expect(issues).toEqual([]);
      expect(plan?.dataDate).toBe(date);
      // What is left over does not stand in the way.
      expect(inShell(observe, { cwd: folder }).code).toBe(0);
      expect(await readFile(join(folder, file), 'utf8')).toContain('步道190公里');
    });
  });
});

/** A module that kills its process at the nth call of a function of the file system, when half of the work is done. */
async function killingAt(call: string, times: number, folder: string): Promise<string> {
  const path = join(folder, '.killing.mjs');
  await writeFile(
    path,
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let left = ${times};
const { ${call}: done } = fs.promises;
fs.promises.${call} = (...args) => {
  if (--left > 0) return done(...args);
  if ('${call}' === 'writeFile') fs.writeFileSync(args[0], args[1].subarray(0, args[1].length / 2));
  process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
`,
  );
  return pathToFileURL(path).href;
}
