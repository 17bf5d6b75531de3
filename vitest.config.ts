import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the library run on its source, also where they reach it by its name. */
export const librarySource = [
  {
    find: /^@xianxing\/plan$/,
    replacement: fileURLToPath(new URL('packages/plan/src/entry/index.ts', import.meta.url)),
  },
];

export default defineConfig({
  test: {
    // A guard against a test that never ends, not a measure of speed.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        resolve: { alias: librarySource },
        test: { name: 'plan', include: ['packages/plan/{src,test}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['packages/qingyuan/{src,test}/**/*.test.ts', 'site/test/**/*.test.ts', 'test/**/*.test.ts'],
        },
      },
    ],
  },
});
