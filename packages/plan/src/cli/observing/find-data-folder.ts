import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Misuse } from '../misuse.js';

/**
 * The data folder where somebody stands: here, or in `data`.
 *
 * @throws Misuse where neither has a plan.yaml.
 */
export async function findDataFolder(): Promise<string> {
  for (const folder of ['.', 'data']) {
    try {
      await access(join(folder, 'plan.yaml'));
      return folder;
    } catch {
      // Not here.
    }
  }
  throw new Misuse({
    zh: '这里没有数据文件夹（没有 plan.yaml），请用 --folder 指明',
    en: 'There is no data folder here (no plan.yaml); name it with --folder',
  });
}
