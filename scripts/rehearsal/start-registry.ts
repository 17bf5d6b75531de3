import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runCommand } from './run-command.ts';

/** A registry that runs on this machine alone. */
export interface Registry {
  readonly url: string;
  /** The lines of an `.npmrc` that send every package manager there. */
  readonly npmrc: string;
  stop(): Promise<void>;
}

/**
 * Starts an empty registry: packages of the scope exist only once the rehearsal has published them; all others come through it
 * from the registry that npm is set to.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const upstream = (await runCommand('npm', ['config', 'get', 'registry'], { cwd: folder })).trim();
  const port = await freePort();
  const config = join(folder, 'config.yaml');
  await writeFile(config, configuration(upstream));
  const require = createRequire(import.meta.url);
  const program = join(dirname(require.resolve('verdaccio/package.json')), 'bin', 'verdaccio');
  const server = spawn(process.execPath, [program, '--config', config, '--listen', `127.0.0.1:${port}`], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  await untilItAnswers(url, server);
  return {
    url,
    npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`,
    async stop() {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}

function configuration(upstream: string): string {
  return `storage: ./storage
uplinks:
  upstream:
    url: ${upstream}
    max_fails: 10
    timeout: 60s
packages:
  '@xianxing/*':
    access: $all
    publish: $all
    unpublish: $all
  '**':
    access: $all
    proxy: upstream
max_body_size: 50mb
log: { type: stdout, level: error }
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

async function untilItAnswers(url: string, server: ReturnType<typeof spawn>): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`the registry ended with ${server.exitCode} before it answered`);
    const answer = await fetch(`${url}-/ping`).catch(() => null);
    if (answer?.ok) return;
    await setTimeout(250);
  }
  throw new Error(`the registry at ${url} does not answer`);
}
