import { describe, expect, it } from 'vitest';
import { checkFiles } from '../src/files/check-files.js';
import { draftFiles } from '../src/files/new-folder/draft-files.js';

const encoder = new TextEncoder();

/** A text of about so many characters made of the same words again and again, numbered where they ask for it. */
function repeat(words: string, length: number): string {
  const pieces: string[] = [];
  for (let at = 0, n = 1; at < length; at += words.length, n++) pieces.push(words.replaceAll('N', String(n)));
  return pieces.join('');
}

/** Reads a text, writes a folder in memory and checks it; milliseconds of the fastest of three runs. */
function taken(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    const { files } = draftFiles(encoder.encode(text), text, 'hostile');
    const bytes = new Map(
      [...files].map(([file, content]) => [file, typeof content === 'string' ? encoder.encode(content) : content]),
    );
    checkFiles(bytes);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('a text made to be slow', () => {
  it.each<[why: string, make: (length: number) => string, length?: number]>([
    ['nested brackets', (n: number) => '（'.repeat(n / 2) + '）'.repeat(n / 2)],
    ['brackets that never close', (n: number) => '（“《['.repeat(n / 4)],
    ['brackets one after the other', (n: number) => repeat('甲（牵头单位：乙局）', n)],
    ['outline numbers in one line', (n: number) => '一、'.repeat(n / 2)],
    ['outline numbers, one a line', (n: number) => '一、\n'.repeat(n / 3), 15_000],
    ['digits', (n: number) => '1'.repeat(n)],
    ['blanks', (n: number) => `建成${' '.repeat(n)}家`],
    ['full stops', (n: number) => `${'。'.repeat(n)}完`],
    ['verbs of responsibility', (n: number) => `（${'参与'.repeat(n / 2)}完）`],
    ['labels', (n: number) => '牵头单位：'.repeat(n / 5)],
    ['numbers in one sentence', (n: number) => repeat('建成1家', n)],
    ['dates', (n: number) => repeat('到2021年', n)],
    ['words of frequency', (n: number) => '季度'.repeat(n / 2)],
    ['square brackets', (n: number) => '[](a'.repeat(n / 4)],
    ['page numbers', (n: number) => repeat('文字文字文字文字文字N。\n- N -\n', n), 15_000],
    [
      'headings printed four times',
      (n: number) => `一、行动\n${repeat('1.1.1.1.任务N事项任务N事项任务N事项任务N事项做事。\n', n)}`,
      15_000,
    ],
    ['tables', (n: number) => `一、表\n${repeat('指标 2021年 2022年\n步道N 3 5\n完。\n', n)}`, 15_000],
  ])(
    'takes ten times as long when it is ten times as long, not a hundred: %s',
    { timeout: 120_000 },
    (_, make, length = 60_000) => {
      taken(make(1_000));
      const [short, long] = [taken(make(length / 10)), taken(make(length))];
      // Below that the machine's other work decides.
      expect(long / Math.max(short, 5)).toBeLessThan(40);
    },
  );

  it('never fails on random bytes, and reads ten thousand nested brackets as words', () => {
    const nested = `一、目标\n${'（'.repeat(10_000)}${'）'.repeat(10_000)}`;
    expect(draftFiles(encoder.encode(nested), nested, 'nested').found).toMatchObject({ tasks: 0, targets: 0 });
  });
});
