import { defineConfig } from 'tsup';

const entry = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `src/entry/${name}.ts`]));

const shared = {
  dts: true,
  sourcemap: true,
  target: 'es2022',
  clean: false,
  // Chinese stays as it is written, not in escapes.
  esbuildOptions: (options: { charset?: 'ascii' | 'utf8' }) => {
    options.charset = 'utf8';
  },
} as const;

export default defineConfig([
  // `.`, `./text` and `./export` run anywhere.
  { ...shared, entry: entry('index', 'text', 'export'), format: ['esm', 'cjs'], platform: 'neutral' },
  { ...shared, entry: entry('schema', 'files'), format: ['esm', 'cjs'], platform: 'node' },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node', dts: false },
]);
