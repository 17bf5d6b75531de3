import { defineConfig, type Options } from 'tsup';

const entry = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `src/entry/${name}.ts`]));
const entries = entry('index', 'text', 'export', 'schema', 'files');

const shared: Options = {
  sourcemap: true,
  target: 'es2022',
  // `.`, `./text` and `./export` run anywhere; what the others need of Node they name as `node:`.
  platform: 'neutral',
  external: [/^node:/],
  // Chinese stays as it is written, not in escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  { ...shared, entry: { ...entries, cli: 'src/cli/main.ts' }, format: 'esm', dts: { entry: entries } },
  { ...shared, entry: entries, format: 'cjs', dts: { entry: entries } },
]);
