import { changelogPage } from './changelog/changelog-page.ts';
import { readChangelogs } from './changelog/read-changelogs.ts';
import type { MadePage } from './made-page.ts';
import { chapterExports } from './reference/chapter-exports.ts';
import { referenceIndex } from './reference/reference-index.ts';
import { referencePage } from './reference/reference-page.ts';

/** Every page of the documentation that is made of the code and of the changelogs, in both languages. */
export async function madePages(): Promise<MadePage[]> {
  const filled = chapterExports();
  const changelogs = await readChangelogs();
  return (['zh-CN', 'en'] as const).flatMap((language) => [
    referenceIndex(language),
    ...filled.map((chapter) => referencePage(chapter, language)),
    changelogPage(changelogs, language),
  ]);
}
