import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.js';

export const inventedPlan = fileURLToPath(new URL('../invented-plan', import.meta.url));

/** Runs a command here, on a terminal in English, 80 columns wide and without colours unless said otherwise. */
export async function xianxing(
  args: readonly string[],
  terminal: { columns?: number; colour?: boolean; today?: string } = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const given = {
    columns: 80,
    colour: false,
    language: 'en' as const,
    progress: () => {},
    today: '2024-06-30',
    ...terminal,
  };
  const code = await run(args, { ...given, out: (line) => out.push(line), err: (line) => err.push(line) }, '1.2.3');
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const command = fileURLToPath(new URL('../../bin/xianxing.js', import.meta.url));

/** Runs the built command as a person does, by a shell line where `xianxing` is the command. */
export function inShell(line: string, options: { cwd?: string; env?: Readonly<Record<string, string>> } = {}) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-c', `xianxing() { "$NODE" "$COMMAND" "$@"; }\n${line}`],
    {
      encoding: 'utf8',
      cwd: options.cwd,
      env: { PATH: process.env.PATH, NODE: process.execPath, COMMAND: command, LANG: 'en_GB.UTF-8', ...options.env },
    },
  );
  return { code: status, out: stdout, err: stderr };
}

/** A copy of the invented plan's data folder for one test. */
export async function withCopy<T>(test: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'xianxing-copy-'));
  try {
    await cp(inventedPlan, folder, { recursive: true });
    return await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
