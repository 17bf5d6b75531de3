import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const planModule = fileURLToPath(new URL('../../src/plan.ts', import.meta.url));

/**
 * The package whose plan the site shows, as `src/plan.ts` names it, and its data folder. `DATA_FOLDER` names another one, by which the
 * site of any plan can be looked at while it is written.
 */
export function dataPackage(): { name: string; folder: string } {
  const [, name] = /export \{ plan \} from '([^']+)'/.exec(readFileSync(planModule, 'utf8')) ?? [];
  if (name === undefined) throw new Error(`${planModule} names no package as "export { plan } from '…'"`);
  const { DATA_FOLDER: other, INIT_CWD: here = '' } = process.env;
  if (other !== undefined) return { name, folder: resolve(here, other) };
  return { name, folder: join(dirname(createRequire(planModule).resolve(`${name}/package.json`)), 'data') };
}
