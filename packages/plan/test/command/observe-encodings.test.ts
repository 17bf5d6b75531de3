import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/files/read-plan.js';
import { withCopy, xianxing } from './xianxing.js';

const file = 'observations/footpath-length.csv';
const args = [
  'observe',
  'footpath-length',
  '2022',
  '190',
  '--source',
  'yearbook-2022',
  '--quote',
  '步道190公里，“新增”',
];
const row = '2022,190,final,official,same,stated,,yearbook-2022,,步道190公里，“新增”,2024-06-30,,';

describe('the file of a new row', () => {
  it.each([
    { why: 'in UTF-8', encoding: 'utf8', lineEnd: '\n' },
    { why: 'of Excel: byte order mark and line ends of Windows', encoding: 'utf8', mark: true, lineEnd: '\r\n' },
    { why: 'of WPS: GB18030 and line ends of Windows', encoding: 'gb18030', lineEnd: '\r\n' },
    { why: 'without a line end at its end', encoding: 'utf8', lineEnd: '\n', open: true },
    { why: 'with blank rows at its end', encoding: 'gb18030', lineEnd: '\r\n', blank: ',,,,,,,,,,,,\n' },
  ])('stays as it is, $why', async ({ encoding, mark = false, lineEnd, open = false, blank = '' }) => {
    await withCopy(async (folder) => {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      const encoded = (words: string) => iconv.encode(words.replaceAll('\n', lineEnd), encoding, { addBOM: mark });
      await writeFile(path, encoded(open ? text.trimEnd() : text + blank));
      expect((await xianxing([...args, '--folder', folder])).code).toBe(0);
      expect(await readFile(path)).toEqual(encoded(`${text}${row}\n${blank}`));
      expect((await readPlan(folder)).issues).toEqual([]);
    });
  });

  it('may have its columns in another order', async () => {
    await withCopy(async (folder) => {
      const path = join(folder, file);
      const turned = (line: string) => line.split(',').reverse().join(',');
      await writeFile(path, (await readFile(path, 'utf8')).trimEnd().split('\n').map(turned).join('\n'));
      expect((await xianxing([...args, '--folder', folder])).code).toBe(0);
      expect((await readFile(path, 'utf8')).trimEnd().split('\n').at(-1)).toBe(turned(row));
    });
  });

  it('keeps its permissions, and a link stays a link', async () => {
    const { chmod, lstat, rename, stat, symlink } = await import('node:fs/promises');
    await withCopy(async (folder) => {
      const path = join(folder, file);
      await rename(path, join(folder, '.elsewhere.csv'));
      await symlink(join(folder, '.elsewhere.csv'), path);
      await chmod(path, 0o640);
      expect((await xianxing([...args, '--folder', folder])).code).toBe(0);
      expect((await lstat(path)).isSymbolicLink()).toBe(true);
      expect((await stat(path)).mode & 0o777).toBe(0o640);
      expect(await readFile(join(folder, '.elsewhere.csv'), 'utf8')).toContain(row);
    });
  });
});
