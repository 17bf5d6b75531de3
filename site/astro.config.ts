import { defineConfig } from 'astro/config';
import { base, siteUrl } from './address.ts';

/** Another module that exports `plan`, by which a test builds the same site on another plan. */
const otherPlan = process.env.PLAN_MODULE;

export default defineConfig({
  base,
  ...(siteUrl === undefined ? {} : { site: siteUrl }),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: otherPlan === undefined ? [] : [{ find: /^(?:\.{1,2}\/)+plan\.ts$/, replacement: otherPlan }],
    },
  },
});
