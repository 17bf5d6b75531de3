import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportFiles } from '@xianxing/plan/export';
import { publishedSchemas } from '@xianxing/plan/schema';
import { plan } from '@xianxing/qingyuan';
import data from '@xianxing/qingyuan/package.json' with { type: 'json' };
import { toCitationFile } from '../site/src/data/citation-file.ts';
import { copyRelease } from './release/copy-release.ts';
import { publicNames } from './release/public-names.ts';

// The last step of a version: its data get a place of their own, which never changes, the citation names it, and its public names
// are promised: to remove one takes a major version.

const place = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const files = await exportFiles(plan, { version: data.version, schemas: publishedSchemas() });
const written = await copyRelease(place('site/public/data/releases'), data.version, files);
console.log(written ? `wrote ${files.size} files of ${data.version}` : `${data.version} has its copy already`);
await writeFile(place('CITATION.cff'), toCitationFile(plan, data.version));
for (const { released, names } of publicNames()) {
  await mkdir(dirname(place(released)), { recursive: true });
  await writeFile(place(released), `${names.join('\n')}\n`);
}
