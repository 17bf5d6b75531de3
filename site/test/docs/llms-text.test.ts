import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist, everyPageOf, isDocs } from '../dist.ts';

it.each([
  { folder: '', others: '/en/' },
  { folder: 'en/', others: '' },
])(
  'llms.txt under /$folder names every page of the documentation in its language, and leads to it',
  ({ folder, others }) => {
    const text = readFileSync(join(dist, folder, 'llms.txt'), 'utf8');
    const links = [...text.matchAll(/^- \[(.+)\]\((\S+)\): (.+)$/gm)];
    const pages = everyPageOf(dist)
      .filter(isDocs)
      .filter(({ path }) => path.startsWith(`/${folder}docs/`));
    expect(links.map(([, , path]) => path).sort()).toEqual(pages.map(({ path }) => path).sort());
    for (const [, title, path = '', description] of links) {
      expect(existsSync(join(dist, path, 'index.html'))).toBe(true);
      expect(/\p{Script=Han}/u.test(`${title}${description}`)).toBe(folder === '');
    }
    expect(text.startsWith('# ')).toBe(true);
    if (others !== '') expect(text).not.toContain(others);
  },
);

it.each(['', 'en/'])('/%sllms-full.txt holds the words of the pages, without the reference', (folder) => {
  const text = readFileSync(join(dist, folder, 'llms-full.txt'), 'utf8');
  expect(text.length).toBeLessThan(200_000);
  expect(text).toContain('npm install @xianxing/plan @xianxing/qingyuan');
  expect(text).not.toContain('docs/reference/attainment/>');
});
