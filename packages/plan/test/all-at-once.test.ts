import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkFiles } from '../src/files/check-files.js';
import { readFolder } from '../src/files/read-folder.js';

const good = new Map(await readFolder(fileURLToPath(new URL('./invented-plan', import.meta.url))));

function change(files: Map<string, Uint8Array>, file: string, from: string, to: string): void {
  const text = new TextDecoder().decode(files.get(file));
  expect(text).toContain(from);
  files.set(file, new TextEncoder().encode(text.replace(from, to)));
}

it('all problems are reported at once, by file and line', () => {
  const files = new Map(good);
  change(files, 'text/notes.yaml', 'quote: 市园林绿化局', 'quote: 市绿化局');
  change(files, 'indicators/footpath-length.yaml', 'value: 180', 'value: 180%');
  change(files, 'indicators/footpath-length.yaml', 'kind: stock', 'kind: stok');
  change(files, 'observations/provincial-rank.csv', '2021,6,', '2021,6.5,');
  change(files, 'observations/provincial-rank.csv', '2020,9,', ',9,');
  change(files, 'plan.yaml', 'code: "990000"', 'code: 990000');
  files.delete('searches.yaml');
  const { plan, issues } = checkFiles(files);
  expect(plan).toBeNull();
  expect(issues.map(({ file, line, code }) => `${file}:${line} ${code}`)).toMatchInlineSnapshot(`
    [
      "indicators/footpath-length.yaml:6 unknown-value",
      "indicators/footpath-length.yaml:27 not-a-plain-number",
      "observations/provincial-rank.csv:2 not-a-period",
      "observations/provincial-rank.csv:3 wrong-unit-of-measure",
      "observations/provincial-rank.csv:3 value-not-in-quote",
      "plan.yaml:14 wrong-shape",
      "searches.yaml:null missing-file",
      "text/notes.yaml:4 quote-not-in-clause",
    ]
  `);
});

it('the same files give the same issues in the same order', () => {
  const files = new Map(good);
  change(files, 'indicators/footpath-length.yaml', 'kind: stock', 'kind: stok');
  const backwards = new Map([...files].reverse());
  expect(checkFiles(backwards)).toEqual(checkFiles(files));
});
