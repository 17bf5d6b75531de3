import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../src/files/check-files.js';
import { readFolder } from '../src/files/read-folder.js';
import { issueCodes } from '../src/plan/issue-codes.js';

const good = new Map(await readFolder(fileURLToPath(new URL('./invented-plan', import.meta.url))));
const anyFile = fc.constantFrom(...good.keys());

/** Whatever is wrong is reported under a known code, with its file, and no plan is made of data with an error. */
function expectReport(files: ReadonlyMap<string, Uint8Array>): void {
  const { plan, issues } = checkFiles(files);
  for (const { code, file, line } of issues) {
    expect(Object.keys(issueCodes)).toContain(code);
    expect(file).not.toBe('');
    expect(line === null || line >= 1).toBe(true);
  }
  expect(plan === null).toBe(issues.some(({ severity }) => severity === 'error'));
}

describe('a data folder that somebody or something damaged', () => {
  it('never makes the reader fail: any bytes in place of a file', () => {
    fc.assert(
      fc.property(anyFile, fc.uint8Array({ maxLength: 200 }), (file, bytes) => {
        expectReport(new Map(good).set(file, bytes));
      }),
      { numRuns: 40 },
    );
  });

  it('never makes the reader fail: any words in place of a file', () => {
    const yamlLike = fc.string({
      unit: fc.constantFrom('a', '1', ':', ' ', '\n', '-', '"', '#', '[', '|', ',', '目', '。'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyFile, yamlLike, (file, text) => {
        expectReport(new Map(good).set(file, new TextEncoder().encode(text)));
      }),
      { numRuns: 40 },
    );
  });

  it('never makes the reader fail: a file cut off anywhere', () => {
    fc.assert(
      fc.property(anyFile, fc.double({ min: 0, max: 1, noNaN: true }), (file, share) => {
        const bytes = good.get(file) ?? new Uint8Array();
        expectReport(new Map(good).set(file, bytes.slice(0, Math.floor(bytes.length * share))));
      }),
      { numRuns: 40 },
    );
  });

  it('never makes the reader fail: lines that changed places', () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), fc.nat(), (file, a, b) => {
        const lines = new TextDecoder().decode(good.get(file)).split('\n');
        const [from, to] = [a % lines.length, b % lines.length];
        [lines[from], lines[to]] = [lines[to] ?? '', lines[from] ?? ''];
        expectReport(new Map(good).set(file, new TextEncoder().encode(lines.join('\n'))));
      }),
      { numRuns: 40 },
    );
  });
});
