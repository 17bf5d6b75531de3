import { describe, expect, it } from 'vitest';
import { progressLine } from './progress-line.js';

function watched(isTTY: boolean, columns = 40) {
  const written: string[] = [];
  return { written, ...progressLine({ isTTY, write: (text) => written.push(text) }, columns) };
}

describe('what is being done', () => {
  it('is shown to who watches, and goes', () => {
    const { written, show, clear } = watched(true);
    show('Reading …');
    show('Checking …');
    clear();
    clear();
    expect(written).toEqual(['Reading …', '\r\u001b[K', 'Checking …', '\r\u001b[K']);
  });

  it('is not written into a file, nor where it would break into two lines', () => {
    for (const { written, show, clear } of [watched(false), watched(true, 8)]) {
      show('正在检查');
      clear();
      expect(written).toEqual([]);
    }
  });
});
