import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFiles } from '../../files/data-folder.js';
import { writeWhole } from '../../files/write-whole.js';

/**
 * Writes files of a data folder, each whole, unless somebody else has changed one since it was read.
 *
 * @param read - The folder as it was read.
 * @returns The file that was changed meanwhile, null where all were written.
 */
export async function writeUnlessChanged(
  folder: string,
  read: DataFiles,
  changed: ReadonlyMap<string, Uint8Array>,
): Promise<string | null> {
  for (const file of changed.keys()) {
    const now = await readFile(join(folder, file)).catch(() => null);
    const before = read.get(file) ?? null;
    if (now === null || before === null ? now !== before : !now.equals(before)) return file;
  }
  await writeWhole(new Map([...changed].map(([file, bytes]) => [join(folder, file), bytes])));
  return null;
}
