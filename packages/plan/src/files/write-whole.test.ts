import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIfThere, writeWhole } from './write-whole.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianxing-written-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writing files whole', () => {
  it('makes the folders on the way', async () => {
    const path = join(folder, 'a/b/c.txt');
    expect(await writeWhole(new Map([[path, 'words']]))).toEqual([path]);
    expect(await readFile(path, 'utf8')).toBe('words');
  });

  it('leaves a file alone that already has its text', async () => {
    const path = join(folder, 'same.txt');
    await writeFile(path, 'words');
    await utimes(path, 1, 1);
    expect(await writeWhole(new Map([[path, 'words']]))).toEqual([]);
    expect((await stat(path)).mtimeMs).toBe(1000);
  });

  it('changes nothing where one of the files cannot be written', async () => {
    const first = join(folder, 'first.txt');
    await writeFile(first, 'old');
    await writeFile(join(folder, 'file'), '');
    const contents = new Map([
      [first, 'new'],
      [join(folder, 'file/second.txt'), 'new'],
    ]);
    await expect(writeWhole(contents)).rejects.toThrow();
    expect(await readFile(first, 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['file', 'first.txt']);
  });

  it('knows a file that is not there from one that is empty', async () => {
    expect(await readIfThere(join(folder, 'none'))).toBeNull();
    await writeFile(join(folder, 'empty'), '');
    expect(await readIfThere(join(folder, 'empty'))).toBe('');
  });
});
