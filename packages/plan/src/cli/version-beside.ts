import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The version in the package.json beside a data folder, which is that of its data; null where there is none. */
export async function versionBeside(folder: string): Promise<string | null> {
  try {
    const { version } = JSON.parse(await readFile(join(resolve(folder), '..', 'package.json'), 'utf8'));
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}
