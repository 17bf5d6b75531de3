import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../src/files/new-folder/write-new-folder.js';
import { xianxing } from './command/xianxing.js';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'xianxing-hostile-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file that is no text', () => {
  it.each([
    { why: 'a PDF', bytes: utf8('%PDF-1.7\n1 0 obj'), says: 'PDF', line: null },
    { why: 'a Word file', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), says: 'Word', line: null },
    { why: 'an old Word file', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), says: 'Word', line: null },
    { why: 'UTF-16 of Notepad', bytes: Uint8Array.from([0xff, 0xfe, 0xa1, 0x8b]), says: 'UTF-16', line: null },
    { why: 'NUL bytes among the words', bytes: utf8('一、目标\n建成公园\0\0'), says: 'NUL', line: 2 },
    {
      why: 'a picture',
      bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
      says: 'UTF-8',
      line: null,
    },
  ])('is refused in words that say what it is: $why', async ({ bytes, says, line }) => {
    await writeFile(join(place, 'plan.txt'), bytes);
    const { found, issues } = await newFolder(join(place, 'data'), join(place, 'plan.txt'));
    expect(found).toBeNull();
    expect(issues.map((issue) => [issue.code, issue.line])).toEqual([['not-text', line]]);
    expect(issues[0]?.message.zh).toContain(says);
    expect(issues[0]?.message.en).toContain(says);
    expect(await readdir(place)).toEqual(['plan.txt']);
  });

  it('is refused whatever its bytes are, or read; never half', async () => {
    const bytes = new Uint8Array(5000).map((_, at) => (at * 7919 + (at >> 3) * 104729) % 256);
    await writeFile(join(place, 'plan.txt'), bytes);
    const { found, issues } = await newFolder(join(place, 'data'), join(place, 'plan.txt'));
    expect([found, issues.length]).toEqual([null, 1]);
    expect(await readdir(place)).toEqual(['plan.txt']);
  });
});

describe('a place that cannot be written', () => {
  it.each(['zh', 'en'])('is said in %s, and nothing is left there', async (lang) => {
    await writeFile(join(place, 'plan.txt'), '示例计划（2030年）\n一、任务\n（一）修路。修路。');
    // A file where a folder would have to be made: nobody may write there, the owner of the machine included.
    await writeFile(join(place, 'file'), 'mine');
    const { code, err } = await xianxing([
      'new',
      join(place, 'file', 'data'),
      '--text',
      join(place, 'plan.txt'),
      '--lang',
      lang,
    ]);
    expect(code).toBe(1);
    expect(err).not.toContain('    at ');
    expect(/\p{Script=Han}/u.test(err.replaceAll(place, ''))).toBe(lang === 'zh');
    expect((await readdir(place)).sort()).toEqual(['file', 'plan.txt']);
  });

  it('is left as it was where its permissions forbid writing', async () => {
    const locked = join(place, 'locked');
    await mkdir(locked);
    await writeFile(join(place, 'plan.txt'), '示例计划（2030年）\n一、任务\n（一）修路。修路。');
    await chmod(locked, 0o500);
    const { code } = await xianxing(['new', join(locked, 'data'), '--text', join(place, 'plan.txt')]);
    await chmod(locked, 0o700);
    // The owner of the machine may write everywhere.
    expect([code, await readdir(locked)]).toEqual(process.getuid?.() === 0 ? [0, ['data']] : [1, []]);
  });
});
