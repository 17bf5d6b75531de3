import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, type GuideBlock, guideFiles } from './guide-blocks.js';
import { withoutImports } from './guide-imports.js';
import { runConsole } from './run-console.js';
import { runExample } from './run-example.js';
import { typeErrors } from './type-errors.js';

const root = process.cwd();
const guides = guideFiles.map((file) => ({ file, blocks: blocksOf(file) }));
const examples = guides.flatMap(({ blocks }) => blocks.filter(({ language }) => language === 'ts'));

/** Installing needs a registry: the rehearsal of a release does it. Nothing else may stand in a block that is only read. */
const installing = /^(npm install @xianxing\/[\w@/ -]+|npx -y pnpm [\w: -]+)(\s+#.*)?$/;

/** Follows a guide from its first block to its last in an empty folder, as a reader does. Returns the number of claims held. */
async function follow(file: string, blocks: readonly GuideBlock[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'xianxing-guide-'));
  // What a reader has installed.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  process.chdir(folder);
  try {
    let claims = 0;
    for (const block of blocks) claims += await followBlock(file, block, folder);
    return claims;
  } finally {
    process.chdir(root);
    rmSync(folder, { recursive: true });
  }
}

async function followBlock(file: string, block: GuideBlock, folder: string): Promise<number> {
  if (block.title !== null) {
    mkdirSync(join(folder, dirname(block.title)), { recursive: true });
    writeFileSync(join(folder, block.title), block.code);
    return 0;
  }
  if (block.language === 'ts') {
    const { body, names } = withoutImports(block.code);
    return runExample(body, names);
  }
  if (block.language === 'console') return runConsole(block, folder, file.includes('/docs/docs/') ? 'zh' : 'en');
  expect(block.language, `${block.place} is neither run nor compared`).toBe('sh');
  for (const line of block.code.trim().split('\n')) expect(line, block.place).toMatch(installing);
  return 0;
}

describe('examples in the guides', () => {
  it('stand in each README and in the documentation of both languages', () => {
    const places = examples.map(({ place }) => place);
    for (const start of [
      'packages/plan/',
      'packages/qingyuan/',
      'site/src/content/docs/docs/',
      'site/src/content/docs/en/',
    ]) {
      expect(places.filter((place) => place.startsWith(start))).not.toEqual([]);
    }
  });

  it.each(guides.filter(({ blocks }) => blocks.length > 0))('give what they say ($file)', async ({ file, blocks }) => {
    const claims = await follow(file, blocks);
    const claiming = blocks.filter(({ language }) => language === 'ts' || language === 'console').length;
    expect(claims).toBeGreaterThanOrEqual(claiming);
  });

  it.each([
    { code: "import { nothing } from '@xianxing/plan';\n", language: 'ts', why: 'exports no nothing' },
    {
      code: "import { pace } from '@xianxing/plan';\npace.name; //=> 'peace'\n",
      language: 'ts',
      why: 'to deeply equal',
    },
    { code: '$ npx xianxing --version\n9.9.9\n', language: 'console', why: "to be '9.9.9'" },
    { code: 'print(1)\n', language: 'python', why: 'neither run nor compared' },
    { code: 'rm -rf /\n', language: 'sh', why: 'to match' },
  ])('would be noticed where they say something else: $why', async ({ code, language, why }) => {
    await expect(follow('guide.md', [{ place: 'guide.md:1', title: null, language, code }])).rejects.toThrow(why);
  });
});

describe('types of the examples in the guides', () => {
  it('are right', () => {
    expect(typeErrors(examples)).toEqual([]);
  });

  it('would be refused where they are wrong', () => {
    const code = "import { plan } from '@xianxing/qingyuan';\nplan.tasks.a1t9.title; //=> 1\n";
    expect(typeErrors([{ place: 'guide.md:1', language: 'ts', title: null, code }])).toEqual([
      expect.stringMatching(/^guide\.md:1 line 2: Property 'a1t9' does not exist/),
    ]);
  });
});
