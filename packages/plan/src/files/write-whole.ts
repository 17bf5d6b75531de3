import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The text of a file, or null where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes files so that each is whole at every moment: all are first written beside their places, then moved there. A file that
 * already has its text is left alone.
 *
 * @param contents - Text by path.
 * @returns The paths that were written.
 */
export async function writeWhole(contents: ReadonlyMap<string, string>): Promise<string[]> {
  const moves: { from: string; to: string }[] = [];
  try {
    for (const [to, text] of contents) {
      if ((await readIfThere(to)) === text) continue;
      await mkdir(dirname(to), { recursive: true });
      const from = join(dirname(to), `.${randomUUID()}.part`);
      moves.push({ from, to });
      await writeFile(from, text, { flush: true });
    }
    for (const { from, to } of moves) await rename(from, to);
  } finally {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })));
  }
  return moves.map(({ to }) => to);
}
