// Marked as free of effects, so that a bundle that reads no text leaves them out.
const digits = /* @__PURE__ */ digitsOf('零一二三四五六七八九');
const places = /* @__PURE__ */ new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const groups = /* @__PURE__ */ new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/**
 * The value of a Chinese numeral, or null where it has none: `三` is 3, `二十三` 23, `二〇二一` 2021, `两万` 20000, `千` 1000,
 * `半` 0.5. About as many (`二三`, `三四十`) and short speech (`一百二` for 120) have no value, because it is not in the words.
 *
 * @example
 * chineseNumber('一百零二'); //=> 102
 * chineseNumber('二三'); //=> null
 */
export function chineseNumber(written: string): number | null {
  if (written === '半' || written === '一半') return 0.5;
  if (/^[〇零一二三四五六七八九]+$/.test(written)) {
    if (written.length !== 1 && written.length !== 4) return null;
    return Number([...written].map((character) => digits.get(character)).join(''));
  }
  const parts = written.split(/(?<=[万亿])/);
  let total = 0;
  let lastGroup = Number.POSITIVE_INFINITY;
  for (const [index, part] of parts.entries()) {
    const group = groups.get(part.at(-1) ?? '') ?? 1;
    const below = part.replace(/[万亿]$/, '');
    const value = below === '' && group > 1 && index === 0 ? 1 : belowTenThousand(below, index === 0);
    if (value === null || group >= lastGroup) return null;
    total += value * group;
    lastGroup = group;
  }
  return total;
}

/** 一千零二十三 and the like. A place that is passed over must be said with 零, so that 一百二 has no value. */
function belowTenThousand(written: string, first: boolean): number | null {
  const match =
    /^(?:([一二两三四五六七八九])?千)?(零)?(?:([一二两三四五六七八九])?百)?(零)?(?:([一二三四五六七八九])?十)?(零)?([一二两三四五六七八九])?$/.exec(
      written,
    );
  if (!match || written === '') return null;
  let value = 0;
  let place = first ? 0 : 10_000;
  let zero = false;
  for (const [index, character] of [...written].entries()) {
    if (character === '零') {
      if (zero || (index === 0 && first)) return null;
      zero = true;
      continue;
    }
    const after = places.get(written.charAt(index + 1));
    const bare = places.get(character);
    if (bare !== undefined && digits.has(written.charAt(index - 1)) && written.charAt(index - 1) !== '零') continue;
    // 十 and 百 stand for 1 of their place only where the numeral begins.
    if (bare !== undefined && index > 0) return null;
    const here = bare ?? after ?? 1;
    const skipped = place > 0 && here < place / 10;
    if (skipped !== zero) return null;
    value += (bare === undefined ? (digits.get(character) ?? 0) : 1) * here;
    place = here;
    zero = false;
  }
  return zero ? null : value;
}

function digitsOf(characters: string): ReadonlyMap<string, number> {
  return new Map(
    [...characters, '〇', '两'].map((character, value) => [character, value < 10 ? value : character === '两' ? 2 : 0]),
  );
}
