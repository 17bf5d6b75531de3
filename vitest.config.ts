import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts'],
    typecheck: { enabled: true, checker: 'tsc', include: ['packages/*/{src,test}/**/*.test-d.ts'] },
  },
});
