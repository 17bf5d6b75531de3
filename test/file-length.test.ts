import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handWrittenFiles } from './hand-written-files.js';

const mostLines = 250;

/** The files with more lines than a reader can hold. */
function tooLong(files: readonly { name: string; text: string }[]): string[] {
  return files
    .map(({ name, text }) => ({ name, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ name, lines }) => `${name}: ${lines} lines; split it by what it is about (at most ${mostLines})`);
}

describe('hand-written files', () => {
  it(`have at most ${mostLines} lines`, () => {
    const files = handWrittenFiles().map((name) => ({ name, text: readFileSync(name, 'utf8') }));
    expect(files.length).toBeGreaterThan(20);
    expect(tooLong(files)).toEqual([]);
  });

  it('would be named when one is longer', () => {
    expect(tooLong([{ name: 'long.ts', text: 'line\n'.repeat(251) }])).toHaveLength(1);
    expect(tooLong([{ name: 'full.ts', text: 'line\n'.repeat(250) }])).toEqual([]);
  });
});
