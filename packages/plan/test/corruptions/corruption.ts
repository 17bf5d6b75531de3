import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssueCode } from '../../src/plan/issue-codes.js';

/** One thing done wrong in a copy of a good data folder, and the one complaint that it must bring. */
export interface Corruption {
  readonly code: IssueCode;
  readonly why: string;
  /** The file that is changed. */
  readonly file: string;
  /** Words of that file and what takes their place (the first occurrence only), or any change. Without it the file is removed. */
  readonly replace?: readonly [from: string, to: string] | ((text: string) => string);
  /** The whole content instead. */
  readonly content?: string | Uint8Array;
  /** Where the complaint points, if it is another file. */
  readonly issueFile?: string;
  /** Words of the line that the complaint points at (the first line that holds them), or null for the file as a whole. */
  readonly line: string | null;
  /** What else is truly wrong then. */
  readonly also?: readonly IssueCode[];
}

/** Makes a corrupted copy of a data folder, hands it to the test, and removes it. */
export async function withCorruption<T>(
  folder: string,
  { file, replace, content }: Pick<Corruption, 'file' | 'replace' | 'content'>,
  test: (copy: string) => Promise<T>,
): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'xianxing-corrupted-'));
  try {
    await cp(folder, copy, { recursive: true });
    const path = join(copy, file);
    if (content !== undefined) await writeFile(path, content);
    else if (replace) await writeFile(path, replaced(await readFile(path, 'utf8'), replace));
    else await rm(path);
    return await test(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** The line on which words stand in a file, from 1. */
export async function lineOf(path: string, words: string): Promise<number> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  const index = lines.findIndex((line) => line.includes(words));
  if (index < 0) throw new RangeError(`"${words}" does not stand in ${path}`);
  return index + 1;
}

function replaced(text: string, replace: NonNullable<Corruption['replace']>): string {
  if (typeof replace === 'function') return replace(text);
  const [from, to] = replace;
  if (!text.includes(from)) throw new RangeError(`"${from}" does not stand in the file`);
  return text.replace(from, () => to);
}
