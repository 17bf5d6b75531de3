import { resolve } from 'node:path';
import { adapters } from './conformance/adapters.ts';
import { readCases } from './conformance/read-cases.ts';
import { report } from './conformance/report.ts';
import { runCase } from './conformance/run-case.ts';

// Runs worked cases of published methods through the library: 0 all pass, 1 one fails, 2 the file cannot be used.

const [path] = process.argv.slice(2);
if (path) await run(resolve(process.env.INIT_CWD ?? '.', path));
else fail(['Name a file of cases: npx -y pnpm conformance <cases.json> · 请给出案例文件']);

async function run(file: string): Promise<void> {
  const read = await readCases(file);
  if ('problems' in read) {
    fail(read.problems);
    return;
  }
  const results = read.cases.map((one) => runCase(one, adapters));
  console.log(report(results));
  process.exitCode = results.some((result) => result.differences?.length) ? 1 : 0;
}

function fail(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exitCode = 2;
}
