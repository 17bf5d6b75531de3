import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Registry } from './start-registry.ts';

/** An empty project of a stranger: its files, and what it installs. */
export interface Project {
  readonly name: string;
  readonly packageJson?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
  readonly install: readonly string[];
}

/** Makes the folder and installs into it with npm, as a stranger would. */
export async function installProject(project: Project, parent: string, registry: Registry): Promise<string> {
  const folder = join(parent, project.name);
  const files = {
    '.npmrc': registry.npmrc,
    'package.json': JSON.stringify({ name: project.name, private: true, ...project.packageJson }),
    ...project.files,
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  await runCommand('npm', ['install', '--no-audit', '--no-fund', ...project.install], { cwd: folder });
  return folder;
}
