import { spawn } from 'node:child_process';

/** Where a command runs, and with what beside the caller's own environment. */
export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end; gives what it printed, or throws with all of it when it fails. */
export function runCommand(command: string, args: readonly string[], { cwd, env = {} }: Place): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...strangersEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let all = '';
    child.stdout.on('data', (data) => {
      out += data;
      all += data;
    });
    child.stderr.on('data', (data) => {
      all += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${command} ${args.join(' ')} in ${cwd} ended with ${code}\n${all.trim()}`));
    });
  });
}

/** A stranger's npm knows nothing of this workspace: what pnpm told its script is left out. */
function strangersEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !/^(npm|pnpm)_|^NODE_OPTIONS$|^INIT_CWD$/i.test(entry[0]),
    ),
  );
}
