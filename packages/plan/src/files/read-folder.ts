import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFiles } from './data-folder.js';

/** What systems and editors leave lying about: dot files, Office lock files, Windows thumbnails, backups. */
const notData = /^(?:\..*|~\$.*|.*~|Thumbs\.db|desktop\.ini)$/i;

/**
 * The bytes of every file of a folder, by path with `/`.
 *
 * @returns null where there is no such folder.
 * @example
 * await readFolder('no/such/folder'); //=> null
 */
export async function readFolder(folder: string): Promise<DataFiles | null> {
  const files = new Map<string, Uint8Array>();
  const visit = async (inside: string): Promise<void> => {
    const entries = await readdir(join(folder, inside), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (notData.test(entry.name)) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) await visit(path);
      else files.set(path, await readFile(join(folder, path)));
    }
  };
  try {
    await visit('');
  } catch (error) {
    if (files.size === 0 && isNoFolder(error)) return null;
    throw error;
  }
  return files;
}

function isNoFolder(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
