/**
 * Whether `printed` is `edited` cut into pieces, each printed four times in succession or once, and at least one of them four
 * times: the artefact of a text extraction that prints bold headings four times.
 *
 * @example
 * isFourfold('一一一一、目标目标目标目标', '一、目标'); //=> true
 * isFourfold('一、目标目标', '一、目标'); //=> false
 */
export function isFourfold(printed: string, edited: string): boolean {
  // No heading is longer; without a bound a hostile entry would be tried in every way.
  if (printed.length <= edited.length || edited.length > 500) return false;
  const seen = new Set<string>();
  const fits = (inPrinted: number, inEdited: number): boolean => {
    if (inEdited === edited.length) return inPrinted === printed.length;
    const here = `${inPrinted} ${inEdited}`;
    if (seen.has(here)) return false;
    seen.add(here);
    for (let end = edited.length; end > inEdited; end--) {
      const piece = edited.slice(inEdited, end);
      if (printed.startsWith(piece.repeat(4), inPrinted) && fits(inPrinted + 4 * piece.length, end)) return true;
    }
    return printed[inPrinted] === edited[inEdited] && fits(inPrinted + 1, inEdited + 1);
  };
  return fits(0, 0);
}
