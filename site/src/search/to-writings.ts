import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { chineseCharacters, type Writings } from './search-index.ts';

/** Readings and traditional forms of the Chinese characters of texts: those that they have in these texts. */
export function toWritings(texts: readonly (readonly string[])[]): Writings {
  const characters = chineseCharacters(texts);
  const readings = readingsIn(texts.flat());
  const forms = traditionalIn(texts.flat(), new Set(characters));
  const column = (known: ReadonlyMap<string, ReadonlySet<string>>, between: string): string =>
    characters.map((character) => [...(known.get(character) ?? [])].join(between)).join(' ');
  return { pinyin: column(readings, '/'), traditional: column(forms, '') };
}

/** lü is written lv, as it is typed, and lu, as it is often typed too. */
function readingsIn(texts: readonly string[]): Map<string, Set<string>> {
  const readings = new Map<string, Set<string>>();
  const options = { type: 'all', toneType: 'none', v: true, nonZh: 'removed' } as const;
  for (const { origin, pinyin: reading } of texts.flatMap((text) => pinyin(text, options))) {
    addTo(readings, origin, reading);
    addTo(readings, origin, reading.replace('v', 'u'));
  }
  return readings;
}

/** As the texts are written in Hong Kong, in Taiwan and elsewhere; without forms that the texts have as characters of their own. */
function traditionalIn(texts: readonly string[], characters: ReadonlySet<string>): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const to of ['t', 'hk', 'tw'] as const) {
    const convert = Converter({ from: 'cn', to });
    for (const text of texts) {
      const [plain, written] = [[...text], [...convert(text)]];
      if (plain.length !== written.length)
        throw new RangeError(`"${text}" is longer or shorter in traditional characters`);
      for (const [at, form] of written.entries()) if (!characters.has(form)) addTo(forms, plain[at] ?? '', form);
    }
  }
  return forms;
}

function addTo(known: Map<string, Set<string>>, character: string, writing: string): void {
  known.set(character, (known.get(character) ?? new Set()).add(writing));
}
