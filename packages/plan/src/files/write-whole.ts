import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The text of a file, or null where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Writes files so that each is whole at every moment: all are first written beside their places, then moved there in the order given.
 * A file that already has its content is left alone; one that is replaced keeps its permissions, and a link stays a link.
 *
 * @param contents - Text or bytes by path.
 * @returns The paths that were written.
 */
export async function writeWhole(contents: ReadonlyMap<string, string | Uint8Array>): Promise<string[]> {
  const moves: { from: string; to: string; path: string }[] = [];
  try {
    for (const [path, content] of contents) {
      const { to, bytes, mode } = await present(path);
      if (bytes?.equals(Buffer.from(content))) continue;
      await mkdir(dirname(to), { recursive: true });
      const from = join(dirname(to), `.${randomUUID()}.part`);
      moves.push({ from, to, path });
      await writeFile(from, content, { flush: true });
      if (mode !== null) await chmod(from, mode);
    }
    for (const { from, to } of moves) await rename(from, to);
  } finally {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })));
  }
  return moves.map(({ path }) => path);
}

/** What stands at a path, links followed; null for what is not there. */
async function present(path: string): Promise<{ to: string; bytes: Buffer | null; mode: number | null }> {
  try {
    const to = await realpath(path);
    return { to, bytes: await readFile(to), mode: (await stat(to)).mode };
  } catch (error) {
    if (isMissing(error)) return { to: path, bytes: null, mode: null };
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
