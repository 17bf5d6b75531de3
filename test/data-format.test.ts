import { readFileSync } from 'node:fs';
import { observationColumns, writtenFiles } from '@xianxing/plan/schema';
import { describe, expect, it } from 'vitest';
import { formatColumns, formatTable } from './format-table.js';

const pages = [
  { language: 'zh', text: readFileSync('site/src/content/docs/docs/data-format.md', 'utf8') },
  { language: 'en', text: readFileSync('site/src/content/docs/en/docs/data-format.md', 'utf8') },
] as const;

const kinds = Object.keys(writtenFiles) as (keyof typeof writtenFiles)[];

describe('the page of the data folder', () => {
  it.each(pages.flatMap((page) => kinds.map((kind) => ({ ...page, kind }))))(
    'says of each key what the schema says: $kind ($language)',
    ({ language, text, kind }) => {
      expect(text).toContain(`\n${formatTable(kind, language)}\n`);
    },
  );

  it.each(pages)('says of each column of observations what the schema says ($language)', ({ language, text }) => {
    expect(text).toContain(`\n${formatColumns(language)}\n`);
    expect(text).toContain(`\n${observationColumns.join(',')}\n`);
  });
});
