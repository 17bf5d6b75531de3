import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { base, siteUrl } from './address.ts';
import { documentation } from './docs.ts';
import { docsOutlines } from './integrations/docs-outline.ts';
import { docsPolicies } from './integrations/docs-policy.ts';
import { leanStyles } from './integrations/lean-styles.ts';
import { liveData } from './integrations/live-data/live-data.ts';
import { liveScripts } from './integrations/live-scripts.ts';
import { namedTables, scopedHeads } from './integrations/markdown-tables.ts';

/** Another module that exports `plan`, by which a test builds the same site on another plan. */
const otherPlan = process.env.PLAN_MODULE;

export default defineConfig({
  base,
  ...(siteUrl === undefined ? {} : { site: siteUrl }),
  trailingSlash: 'always',
  // A page loads what it is asked for and nothing ahead.
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [
    documentation(),
    liveScripts(),
    leanStyles(),
    docsOutlines(),
    docsPolicies(),
    ...(otherPlan === undefined ? [liveData(base)] : []),
  ],
  markdown: { processor: satteri({ hastPlugins: [scopedHeads, namedTables] }) },
  vite: {
    // A script stands in a file of its own, however small, so that the content policy of its page can name where it comes from.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome87', 'safari14.1'] },
    resolve: {
      alias: otherPlan === undefined ? [] : [{ find: /^(?:\.{1,2}\/)+plan\.ts$/, replacement: otherPlan }],
    },
  },
});
