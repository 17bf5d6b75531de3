import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../src/files/read-plan.js';
import { issueCodes } from '../src/plan/issue-codes.js';
import { type Corruption, lineOf, withCorruption } from './corruptions/corruption.js';
import { corruptionsOfDeclarations } from './corruptions/of-declarations.js';
import { corruptionsOfFiles } from './corruptions/of-files.js';
import { corruptionsOfIndicators } from './corruptions/of-indicators.js';
import { corruptionsOfObservations } from './corruptions/of-observations.js';
import { corruptionsOfShape } from './corruptions/of-shape.js';
import { corruptionsOfText } from './corruptions/of-text.js';

const inventedPlan = fileURLToPath(new URL('./invented-plan', import.meta.url));

const corruptions: readonly Corruption[] = [
  ...corruptionsOfFiles,
  ...corruptionsOfShape,
  ...corruptionsOfIndicators,
  ...corruptionsOfDeclarations,
  ...corruptionsOfObservations,
  ...corruptionsOfText,
];

/** Codes that only a build or a new folder reports; build-plan.test.ts and new-folder.test.ts show them. */
const codesOfBuild = ['clauses-shifted', 'ids-stale', 'folder-not-empty'];

describe('the invented plan', () => {
  it('has no issue as it stands', async () => {
    const { plan, issues } = await readPlan(inventedPlan);
    expect(issues).toEqual([]);
    expect(plan?.id).toBe('sample-city-footpaths-2021');
  });

  it.each(corruptions)('$code: $why ($file)', async (corruption) => {
    const { code, issueFile = corruption.file, also = [] } = corruption;
    await withCorruption(inventedPlan, corruption, async (copy) => {
      const line = corruption.line === null ? null : await lineOf(join(copy, issueFile), corruption.line);
      const { plan, issues } = await readPlan(copy);
      const found = issues.filter((issue) => issue.code === code);
      expect(found.map((issue) => [issue.file, issue.line])).toContainEqual([issueFile, line]);
      expect([...new Set(issues.map((issue) => issue.code))].sort()).toEqual([...new Set([code, ...also])].sort());
      expect(plan === null).toBe(issues.some(({ severity }) => severity === 'error'));
      for (const { message, hint } of issues) {
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        expect(message.en).not.toBe('');
        expect(hint === null || (hint.zh !== '' && hint.en !== '')).toBe(true);
      }
    });
  });

  it('is corrupted in every way that has a code', () => {
    const shown = new Set([...corruptions.map(({ code }) => code), ...codesOfBuild]);
    expect(Object.keys(issueCodes).filter((code) => !shown.has(code))).toEqual([]);
  });
});
