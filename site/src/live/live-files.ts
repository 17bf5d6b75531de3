import { createHash } from 'node:crypto';
import { scripts } from 'virtual:live-scripts';
import { judged } from '../progress/judged-plan.ts';
import { languages, pathToFile } from '../shell/paths.ts';
import type { LiveKind } from './live-kind.ts';
import { toLiveKit } from './live-kit.ts';

/** A file that live pages load. */
interface LiveFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const kits = languages.map((language) => [language, JSON.stringify(toLiveKit(judged, language))] as const);

/**
 * Stands in the name of every file, whose contents decide it: a page that is older than the site around it finds none of them, and stays as
 * it was built rather than be shown by words and numbers of another build.
 */
const build = createHash('sha256')
  .update(JSON.stringify([scripts, kits]))
  .digest('hex')
  .slice(0, 6);

/** All of them: a script for each kind of page, and a kit for each language, which a script finds beside itself. */
export const liveFiles: readonly LiveFile[] = [
  ...Object.entries(scripts).map(([kind, text]) => ({ name: `${kind}.${build}.js`, type: 'text/javascript', text })),
  ...kits.map(([language, text]) => ({ name: `${language}.${build}.json`, type: 'application/json', text })),
];

/** The address of the script of a kind of page. */
export function pathToScript(kind: LiveKind): string {
  return pathToFile(`live/${kind}.${build}.js`);
}
