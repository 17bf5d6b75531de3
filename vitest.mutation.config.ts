import { defineConfig } from 'vitest/config';
import { librarySource } from './vitest.config.ts';

// The tests that hold the attainment engine, for `pnpm mutation`.
export default defineConfig({
  resolve: { alias: librarySource },
  test: {
    include: ['packages/plan/src/attainment/**/*.test.ts', 'packages/plan/test/{attainment,cases}/**/*.test.ts'],
  },
});
