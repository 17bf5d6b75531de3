import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A guard against a test that never ends, not a measure of speed.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    include: ['packages/*/{src,test}/**/*.test.ts', 'site/test/**/*.test.ts', 'test/**/*.test.ts'],
  },
});
