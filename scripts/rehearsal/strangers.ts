import { join } from 'node:path';
import { installProject } from './install-project.ts';
import type { Published } from './publish-packages.ts';
import { runCommand } from './run-command.ts';
import type { Registry } from './start-registry.ts';
import { titleInBrowser } from './title-in-browser.ts';

/** What every stranger prints: each target's state, as one line of JSON. */
const program = `
const states = Object.values(assess(plan, { asOf: plan.dataDate }).targets).map(({ target, state }) => [target, state]);
const said = JSON.stringify(Object.fromEntries(states));
`;
const importing = `import { assess } from '@xianxing/plan';\nimport { plan } from '@xianxing/qingyuan';\n`;
const requiring = `const { assess } = require('@xianxing/plan');\nconst { plan } = require('@xianxing/qingyuan');\n`;

/** Where the rehearsal takes place: a folder for the projects, the registry, what was published, a Node 20. */
export interface Stage {
  readonly parent: string;
  readonly registry: Registry;
  readonly published: readonly Published[];
  readonly node20: string;
}

const both = ({ published }: Stage) => published.map(({ name, version }) => `${name}@${version}`);

/** Node 20 itself, from npm. */
export async function installNode20(parent: string, registry: Registry): Promise<string> {
  const folder = await installProject({ name: 'node-20', files: {}, install: ['node@20'] }, parent, registry);
  const node20 = join(folder, 'node_modules', 'node', 'bin', 'node');
  const version = await runCommand(node20, ['--version'], { cwd: folder });
  if (!version.startsWith('v20.')) throw new Error(`node@20 brought ${version}`);
  return node20;
}

const bothKinds = {
  'first.mjs': `${importing}${program}console.log(said);`,
  'first.cjs': `${requiring}${program}console.log(said);`,
};

/** ESM and CommonJS side by side, on this Node and on 20. */
export async function inNode(stage: Stage): Promise<string[]> {
  const project = { name: 'in-node', files: bothKinds, install: both(stage) };
  const folder = await installProject(project, stage.parent, stage.registry);
  return runEach([[process.execPath], [stage.node20]], folder);
}

/** The same in Deno and in Bun, which come from npm too. */
export async function inDenoAndBun(stage: Stage): Promise<string[]> {
  const project = { name: 'in-deno-and-bun', files: bothKinds, install: [...both(stage), 'deno@2', 'bun@1'] };
  const folder = await installProject(project, stage.parent, stage.registry);
  // Where npm asks before it runs the scripts of a package, Bun has not yet put its program in place.
  await runCommand(process.execPath, ['node_modules/bun/install.js'], { cwd: folder });
  const command = (name: string) => join(folder, 'node_modules', '.bin', name);
  return runEach([[command('deno'), 'run', '--allow-read'], [command('bun')]], folder);
}

async function runEach(runtimes: readonly (readonly [string, ...string[]])[], folder: string): Promise<string[]> {
  const said = [];
  for (const [command, ...args] of runtimes) {
    for (const file of Object.keys(bothKinds)) said.push(await runCommand(command, [...args, file], { cwd: folder }));
  }
  return said;
}

/** The command, on Node 20: checks the data folder that the package carries. */
export async function onCommandLine(stage: Stage): Promise<void> {
  const folder = await installProject(
    { name: 'on-command-line', files: {}, install: both(stage) },
    stage.parent,
    stage.registry,
  );
  const command = join('node_modules', '@xianxing', 'plan', 'bin', 'xianxing.js');
  await runCommand(stage.node20, [command, 'check', 'node_modules/@xianxing/qingyuan/data'], { cwd: folder });
}

/** Types under nodenext with every declaration checked, as a module and as CommonJS, then run. */
export async function inTypeScript(stage: Stage, typescript: string): Promise<string[]> {
  const typed = `${importing}${program}declare const console: { log(line: string): void };\nconsole.log(said);\n`;
  const others = ['schema', 'text', 'files', 'export'].map(
    (name) => `export * as ${name} from '@xianxing/plan/${name}';\n`,
  );
  const files = {
    // The entry `.` needs no types but those of the language itself.
    'tsconfig.json': tsconfig(['first.mts', 'second.cts'], []),
    'others.json': tsconfig(['others.mts', 'others.cts'], ['node']),
    'first.mts': typed,
    'second.cts': typed,
    'others.mts': others.join(''),
    'others.cts': others.join(''),
  };
  const install = [...both(stage), `typescript@${typescript}`, '@types/node@20'];
  const name = `in-typescript-${typescript}`;
  const folder = await installProject({ name, files, install }, stage.parent, stage.registry);
  for (const project of ['tsconfig.json', 'others.json'])
    await runCommand('npx', ['tsc', '-p', project], { cwd: folder });
  const run = (file: string) => runCommand(stage.node20, [file], { cwd: folder });
  return [await run('first.mjs'), await run('second.cjs')];
}

function tsconfig(files: readonly string[], types: readonly string[]): string {
  const language = { module: 'nodenext', target: 'es2022', lib: ['es2022'] };
  return JSON.stringify({ compilerOptions: { ...language, types, strict: true, skipLibCheck: false }, files });
}

/** A bundle by Vite, run in a browser. */
export async function inBrowser(stage: Stage): Promise<string[]> {
  const files = {
    'index.html': '<!doctype html><title>.</title><script type="module" src="/first.js"></script>',
    'first.js': `${importing}${program}document.title = said;`,
  };
  const project = { name: 'in-browser', packageJson: { type: 'module' }, files, install: [...both(stage), 'vite@8'] };
  const folder = await installProject(project, stage.parent, stage.registry);
  await runCommand('npx', ['vite', 'build'], { cwd: folder });
  return [await titleInBrowser(join(folder, 'dist'))];
}
