import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../src/files/check-files.js';
import { readFolder } from '../src/files/read-folder.js';

const inventedPlan = fileURLToPath(new URL('./invented-plan', import.meta.url));

const utf8 = new TextEncoder();
describe('the same data in another encoding', () => {
  it.each([
    { why: 'with a byte order mark, as Excel writes CSV', encode: (text: string) => utf8.encode(`\ufeff${text}`) },
    { why: 'with the line ends of Windows', encode: (text: string) => utf8.encode(text.replaceAll('\n', '\r\n')) },
    { why: 'in GB18030, as Excel and WPS in China write it', encode: (text: string) => iconv.encode(text, 'gb18030') },
  ])('is the same plan: $why', async ({ encode }) => {
    const files = new Map(await readFolder(inventedPlan));
    const expected = checkFiles(files).plan;
    for (const [file, bytes] of files) {
      // The bytes of the source are part of the data.
      if (file !== 'text/source.txt') files.set(file, encode(new TextDecoder().decode(bytes)));
    }
    const { plan, issues } = checkFiles(files);
    expect(issues).toEqual([]);
    expect(plan).toEqual(expected);
    expect(plan).not.toBeNull();
  });

  it('tells one in GB18030 from UTF-8 by nothing but its bytes', async () => {
    const bytes = await readFile(`${inventedPlan}/sources.yaml`);
    expect(iconv.encode(new TextDecoder().decode(bytes), 'gb18030').length).toBeLessThan(bytes.length);
  });
});
