import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command.ts';

/**
 * Copies what git knows of the checkout, changes of today included, into a folder with a history of its own: changesets asks
 * git, and the rehearsal must leave the checkout as it was.
 */
export async function copyCheckout(from: string, to: string): Promise<void> {
  const listed = await runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: from,
  });
  const deleted = await runCommand('git', ['ls-files', '-z', '--deleted'], { cwd: from });
  const gone = new Set(deleted.split('\0'));
  for (const file of listed.split('\0')) {
    if (file === '' || gone.has(file)) continue;
    await mkdir(join(to, dirname(file)), { recursive: true });
    await cp(join(from, file), join(to, file));
  }
  const git = (...args: string[]) =>
    runCommand('git', ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost', ...args], { cwd: to });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'The checkout as it is');
}
