import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const written = /\.(ts|mts|js|mjs|astro|css)$/;

/** Every file of code that a person wrote: tracked or new, but neither ignored nor generated. */
export function handWrittenFiles(): string[] {
  return projectFiles().filter((file) => written.test(file) && !file.includes('/generated/'));
}

/** Every file of the project that git does not ignore. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file !== '' && existsSync(file));
}
