import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { chineseCharacters } from './chinese-characters.ts';
import { firstStep, type Writings } from './search-index.ts';

/** Readings and traditional forms of the Chinese characters of texts: those that they have in these texts. */
export function toWritings(texts: readonly string[]): Writings {
  const characters = chineseCharacters(texts.join(''));
  const readings = readingsIn(texts);
  const forms = traditionalIn(texts, new Set(characters));
  const syllables = characters.map((character) => partsOf([...(readings.get(character) ?? [])][0] ?? ''));
  const endings = [...new Set(syllables.map(({ ending }) => ending))].sort();
  const places = syllables.map(({ ending }) => endings.indexOf(ending));
  const step = (place: number, at: number): number => (place - (places[at - 1] ?? 0) + endings.length) % endings.length;
  return [
    endings.join(' '),
    syllables.map(({ beginning }) => beginning).join(''),
    places.map((place, at) => String.fromCharCode(firstStep + step(place, at))).join(''),
    [...readings].flatMap(([character, [, ...others]]) => others.map((one) => character + one)).join(' '),
    characters.map((character) => [...(forms.get(character) ?? [])].join('')).join(' '),
  ];
}

/** A syllable's beginning as one sign, and the rest of it. */
function partsOf(syllable: string): { beginning: string; ending: string } {
  const [, beginning = '', ending = ''] = /^([zcs]h|[^aeo])?(.*)$/.exec(syllable) ?? [];
  return { beginning: beginning.length === 2 ? beginning.charAt(0).toUpperCase() : beginning || '-', ending };
}

/** lü is written lv, as it is typed. */
function readingsIn(texts: readonly string[]): Map<string, Set<string>> {
  const readings = new Map<string, Set<string>>();
  const options = { type: 'all', toneType: 'none', v: true, nonZh: 'removed' } as const;
  for (const { origin, pinyin: reading } of texts.flatMap((text) => pinyin(text, options))) {
    addTo(readings, origin, reading);
  }
  return readings;
}

/** As the texts are written in Hong Kong, in Taiwan and elsewhere; without forms that the texts have as characters of their own. */
function traditionalIn(texts: readonly string[], characters: ReadonlySet<string>): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const to of ['t', 'hk', 'tw'] as const) {
    const convert = Converter({ from: 'cn', to });
    for (const text of texts) {
      const plain = [...text];
      const whole = [...convert(text)];
      // A word that is longer or shorter there: its characters one by one.
      const written = whole.length === plain.length ? whole : plain.map((character) => convert(character));
      for (const [at, form] of written.entries()) if (!characters.has(form)) addTo(forms, plain[at] ?? '', form);
    }
  }
  return forms;
}

function addTo(known: Map<string, Set<string>>, character: string, writing: string): void {
  known.set(character, (known.get(character) ?? new Set()).add(writing));
}
