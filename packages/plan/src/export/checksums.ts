import type { PublishedFile } from './file-list.js';

/** `SHA256SUMS`, which `sha256sum -c SHA256SUMS` reads: a line for each file. */
export function toChecksums(files: readonly PublishedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
