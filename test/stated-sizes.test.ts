import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import limits from '../size-limit.config.js';

const pages = ['docs', 'en/docs'].map((folder) => `site/src/content/docs/${folder}/guides/node-browser-astro.md`);

/** Where the pages name a bundle: the names imported, and its limit. */
const stated = [
  { of: 'assess and summarize', row: /^\| `assess` \S+ `summarize` \| (.+) \|$/m },
  { of: 'assessColumns', row: /^\| `assessColumns` \| (.+) \|$/m },
  { of: 'pace', row: /^\| .*`pace` \| (.+) \|$/m },
];

describe('what the documentation says of sizes', () => {
  it.each(pages.flatMap((page) => stated.map((one) => ({ page, ...one }))))(
    'is what `pnpm size` holds: $of ($page)',
    ({ page, of, row }) => {
      const limit = limits.find(({ name }) => name === of)?.limit;
      expect(limit).toBeDefined();
      expect(row.exec(readFileSync(page, 'utf8'))?.[1]).toBe(limit);
    },
  );
});
