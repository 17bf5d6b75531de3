const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The value of a Chinese numeral, or null where it has none: `三` is 3, `二十三` 23, `二〇二一` 2021, `十` 10, `两万` 20000;
 * `二三` (two or three) and a bare `万` have none.
 */
export function chineseNumber(written: string): number | null {
  if (/^[〇零一二三四五六七八九]+$/.test(written)) {
    const value = Number([...written].map((digit) => digits[digit]).join(''));
    return written.length === 1 || written.length === 4 ? value : null;
  }
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let lastPlace = Number.POSITIVE_INFINITY;
  let lastGroup = Number.POSITIVE_INFINITY;
  for (const [index, character] of [...written].entries()) {
    const asDigit = digits[character];
    const place = places[character];
    const groupValue = groups[character];
    if (asDigit !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = asDigit;
    } else if (place !== undefined) {
      if (digit === 0 || place >= lastPlace || (digit === null && !(place === 10 && index === 0))) return null;
      group += (digit ?? 1) * place;
      lastPlace = place;
      digit = null;
    } else if (groupValue !== undefined) {
      group += digit ?? 0;
      if (group === 0 || groupValue >= lastGroup) return null;
      total += group * groupValue;
      lastGroup = groupValue;
      lastPlace = Number.POSITIVE_INFINITY;
      group = 0;
      digit = null;
    } else return null;
  }
  return written === '' ? null : total + group + (digit ?? 0);
}
