import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import type { GuideBlock } from './guide-blocks.js';

const command = `"${process.execPath}" "${resolve('packages/plan/bin/xianxing.js')}"`;

/** A command of a `console` block, and what it is said to print. */
interface Shown {
  readonly command: string;
  readonly output: string;
}

/** Each `$ command` with the lines below it. */
export function commandsIn({ code }: GuideBlock): Shown[] {
  return code
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...output] = part.split('\n');
      return { command: line, output: output.join('\n').trimEnd() };
    });
}

/** Runs the commands of a block in a folder as a reader would, in a terminal 72 columns wide, and compares what they print. */
export function runConsole(block: GuideBlock, folder: string, language: 'zh' | 'en'): number {
  const shown = commandsIn(block);
  for (const { command: line, output } of shown) {
    const { stdout, stderr } = spawnSync('sh', ['-c', `{ ${line.replaceAll('npx xianxing', command)}; } 2>&1`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '72', NO_COLOR: '1', LANG: language === 'zh' ? 'zh_CN.UTF-8' : 'en_US.UTF-8' },
    });
    expect(`${stdout}${stderr}`.trimEnd(), `${block.place}: ${line}`).toBe(output);
  }
  return shown.length;
}
