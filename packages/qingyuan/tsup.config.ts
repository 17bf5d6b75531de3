import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: false,
  esbuildOptions(options) {
    // Chinese as itself: three bytes a character, not the six of an escape.
    options.charset = 'utf8';
  },
  async onSuccess() {
    await copyFile('src/generated/plan.json', 'dist/plan.json');
  },
});
