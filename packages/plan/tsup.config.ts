import { defineConfig } from 'tsup';

const entry = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `src/entry/${name}.ts`]));
const entries = entry('index', 'text', 'export', 'schema', 'files');

const shared = {
  sourcemap: true,
  target: 'es2022',
  // `.`, `./text` and `./export` run anywhere; what the others need of Node they name as `node:`.
  platform: 'neutral',
  external: [/^node:/],
  // Chinese stays as it is written, not in escapes.
  esbuildOptions: (options: { charset?: 'ascii' | 'utf8' }) => {
    options.charset = 'utf8';
  },
} as const;

export default defineConfig([
  { ...shared, entry: { ...entries, cli: 'src/cli/main.ts' }, format: 'esm', dts: { entry: entries } },
  { ...shared, entry: entries, format: 'cjs', dts: { entry: entries } },
]);
