import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { xianxing } from './xianxing.js';

const text =
  '示例市公园计划（2030—2032年）\n一、任务\n（一）修公园。到2032年，建成公园超30个。（责任单位：市公园局）\n';

async function withText<T>(test: (folder: string, file: string) => Promise<T>): Promise<T> {
  const place = await mkdtemp(join(tmpdir(), 'xianxing-new-command-'));
  try {
    const file = join(place, 'plan.txt');
    await writeFile(file, text);
    return await test(join(place, 'data'), file);
  } finally {
    await rm(place, { recursive: true });
  }
}

describe('xianxing new', () => {
  it('says what it found and how much is left to a person', async () => {
    await withText(async (folder, file) => {
      const { code, out } = await xianxing(['new', folder, '--text', file]);
      expect(code).toBe(0);
      expect(out.replace(/\s+/g, ' ')).toContain('tasks 1, responsible units 1, indicators 1');
      expect(out.replace(/\s+/g, ' ')).toMatch(/Left to a person: 4 to add, \d+ to look at/);
    });
  });

  it('speaks Chinese', async () => {
    await withText(async (folder, file) => {
      const { out } = await xianxing(['new', folder, '--text', file, '--lang', 'zh']);
      expect(out).toContain('任务 1，责任单位 1');
    });
  });

  it('refuses a folder that holds something', async () => {
    await withText(async (folder, file) => {
      await xianxing(['new', folder, '--text', file]);
      const { code, err } = await xianxing(['new', folder, '--text', file]);
      expect(code).toBe(1);
      expect(err).toContain('folder-not-empty');
    });
  });

  it('asks for the text', async () => {
    const { code, err } = await xianxing(['new', 'data']);
    expect([code, err]).toEqual([2, '--text <file> is missing: the words of the plan']);
  });
});
