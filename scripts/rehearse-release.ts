import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '@xianxing/plan';
import { plan } from '@xianxing/qingyuan';
import { copyCheckout } from './rehearsal/copy-checkout.ts';
import { publishPackages } from './rehearsal/publish-packages.ts';
import { startRegistry } from './rehearsal/start-registry.ts';
import {
  inBrowser,
  inDenoAndBun,
  inNode,
  installNode20,
  inTypeScript,
  onCommandLine,
  type Stage,
} from './rehearsal/strangers.ts';

// A release from end to end, on this machine alone: version, changelog, pack and publish to a registry of its own, then what
// strangers do with the result. The checkout stays as it is.

const parent = await mkdtemp(join(tmpdir(), 'xianxing-release-'));
const registry = await startRegistry(join(parent, 'registry'));
const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s`;
const say = (line: string) => console.log(`${seconds()}  ${line}`);

const states = Object.values(assess(plan, { asOf: plan.dataDate }).targets).map(({ target, state }) => [target, state]);
const expected = JSON.stringify(Object.fromEntries(states));

function hold(where: string, said: readonly string[]): void {
  for (const one of said) {
    if (one.trim() !== expected) throw new Error(`${where}: expected\n${expected}\ngot\n${one.trim()}`);
  }
  say(`${where}: ${states.length} targets judged as here, ${said.length} times`);
}

try {
  const checkout = join(parent, 'checkout');
  await copyCheckout(process.cwd(), checkout);
  const published = await publishPackages(checkout, registry);
  for (const { name, version, bytes } of published)
    say(`published ${name}@${version}, ${bytes.toLocaleString('en')} B`);

  const stage: Stage = { parent, registry, published, node20: await installNode20(parent, registry) };
  hold('ESM and CommonJS, this Node and 20', await inNode(stage));
  hold('the same in Deno and Bun', await inDenoAndBun(stage));
  await onCommandLine(stage);
  say('xianxing check on Node 20: no errors');
  for (const typescript of ['5', '6', '7'])
    hold(`TypeScript ${typescript}, nodenext`, await inTypeScript(stage, typescript));
  hold('Vite bundle in a browser', await inBrowser(stage));
} finally {
  await registry.stop();
  await rm(parent, { recursive: true, force: true });
}
