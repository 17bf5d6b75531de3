import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changelogPage } from '../../src/docs/changelog/changelog-page.ts';
import { readChangelogs } from '../../src/docs/changelog/read-changelogs.ts';

const written = `# @invented/plan

## 1.1.0

### Minor Changes

- 0a1b2c3: \`assess\` knows lanterns (灯笼).

## 1.0.0

### Major Changes

- 9d8e7f6: The first one.
`;

it('says that nothing has been released, and later what has, from the files of the packages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'packages-'));
  try {
    await mkdir(join(folder, 'plan'));
    await writeFile(join(folder, 'plan/package.json'), JSON.stringify({ name: '@invented/plan' }));
    expect(changelogPage(await readChangelogs(folder), 'zh-CN').body).toBe('尚未发布任何版本。');
    expect(changelogPage(await readChangelogs(folder), 'en').body).toBe('No version has been released yet.');

    await writeFile(join(folder, 'plan/CHANGELOG.md'), written);
    const changelogs = await readChangelogs(folder);
    const english = changelogPage(changelogs, 'en').body;
    expect(english).toBe(
      [
        '## `@invented/plan 1.1.0`',
        '**New**',
        '- 0a1b2c3: `assess` knows lanterns (<span lang="zh-CN">灯笼</span>).',
        '## `@invented/plan 1.0.0`',
        '**Breaking changes**',
        '- 9d8e7f6: The first one.',
      ].join('\n\n'),
    );
    const chinese = changelogPage(changelogs, 'zh-CN').body;
    expect(chinese).toContain('**新增**\n\n<div lang="en">\n\n- 0a1b2c3');
    expect(chinese).toMatch(/^更新内容以英文书写/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
