import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../src/files/check-files.js';
import { readFolder } from '../src/files/read-folder.js';

const inventedPlan = fileURLToPath(new URL('./invented-plan', import.meta.url));

const utf8 = new TextEncoder();
const gbk = pairsOfGbk();

/** Every character that GB18030 writes in two bytes. */
function pairsOfGbk(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) pairs.set(decoder.decode(Uint8Array.from([lead, trail])), [lead, trail]);
    }
  }
  return pairs;
}

function toGb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const ascii = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : undefined;
      const bytes = ascii ?? gbk.get(character);
      if (!bytes) throw new RangeError(`"${character}" is not among the pairs`);
      return bytes;
    }),
  );
}

describe('the same data in another encoding', () => {
  it.each([
    { why: 'with a byte order mark, as Excel writes CSV', encode: (text: string) => utf8.encode(`\ufeff${text}`) },
    { why: 'with the line ends of Windows', encode: (text: string) => utf8.encode(text.replaceAll('\n', '\r\n')) },
    { why: 'in GB18030, as Excel and WPS in China write it', encode: toGb18030 },
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
    expect(toGb18030(new TextDecoder().decode(bytes)).length).toBeLessThan(bytes.length);
  });
});
