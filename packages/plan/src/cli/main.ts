import { readFileSync } from 'node:fs';
import { languageOfLocale } from './language.js';
import { run } from './run.js';

// The only file that looks at the process: its arguments, locale, terminal and exit code.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const { stdout, env } = process;

// A reader that closes early (`| head`) has seen enough; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(
    process.argv.slice(2),
    {
      out: (line) => process.stdout.write(`${line}\n`),
      err: (line) => process.stderr.write(`${line}\n`),
      columns: Math.max(40, stdout.columns ?? 80),
      colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
      language: languageOfLocale(env),
    },
    version,
  );
} catch (error) {
  // Only the system throws: a file that may not be read, a disk that is full.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
