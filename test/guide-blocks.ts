import { globSync, readFileSync } from 'node:fs';

/** A block of code in a guide, and where it stands. */
export interface GuideBlock {
  /** File and line of its first line. */
  readonly place: string;
  readonly language: string;
  /** The file that a reader makes of it (`title="…"`); null where it is none. */
  readonly title: string | null;
  readonly code: string;
}

/** The guides of developers: the READMEs and the documentation, in both languages. */
export const guideFiles: readonly string[] = [
  'README.md',
  'packages/plan/README.md',
  'packages/qingyuan/README.md',
  ...globSync('site/src/content/docs/**/*.{md,mdx}').sort(),
];

/** The blocks of code of one guide, in order. */
export function blocksOf(file: string, text = readFileSync(file, 'utf8')): GuideBlock[] {
  return [...text.matchAll(/^```(\w*)(?: title="([^"]+)")?[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split('\n').length + 1}`,
    language: match[1] ?? '',
    title: match[2] ?? null,
    code: match[3] ?? '',
  }));
}
