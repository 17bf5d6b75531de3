import { readFileSync } from 'node:fs';
import { languageOfLocale } from './language.js';
import { progressLine } from './progress-line.js';
import { run } from './run.js';
import { wantsColour } from './wants-colour.js';

// The only file that looks at the process: its arguments, locale, clock, terminal and exit code.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const { stdout, stderr, env } = process;
// A width that was set by hand counts before the window's.
const columns = Math.max(20, Number(env.COLUMNS) || stdout.columns || stderr.columns || 80);
const watched = progressLine(stderr, columns);

// A reader that closes early (`| head`) has seen enough; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(
    process.argv.slice(2),
    {
      out: (line) => {
        watched.clear();
        stdout.write(`${line}\n`);
      },
      err: (line) => {
        watched.clear();
        stderr.write(`${line}\n`);
      },
      progress: watched.show,
      columns,
      colour: wantsColour(env, stdout),
      language: languageOfLocale(env),
      today: today(),
    },
    version,
  );
} catch (error) {
  // A mistake in the program itself: whoever mends it needs all of it.
  watched.clear();
  stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}

/** The day where the machine stands, not in Greenwich. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
