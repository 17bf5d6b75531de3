/**
 * The piece of a text that is most like the words, for a hint; null where nothing is like them.
 *
 * The piece with the smallest edit distance (Sellers 1980), if less than half of the words differ. A character that is missing in
 * the words counts half: what people leave out is mostly spaces.
 *
 * @example
 * nearestWords('超350家', '数量超 350 家。'); //=> '超 350 家'
 */
export function nearestWords(words: string, text: string): string | null {
  // Column by column of the text: distance of the words to a piece that ends here, and where that piece begins.
  let distances = Array.from({ length: words.length + 1 }, (_, i) => 2 * i);
  let begins = distances.map(() => 0);
  let best = { distance: words.length, from: 0, to: 0 };
  for (let end = 1; end <= text.length; end++) {
    const nextDistances = [0];
    const nextBegins = [end];
    for (let i = 1; i <= words.length; i++) {
      const substituted = at(distances, i - 1) + (words[i - 1] === text[end - 1] ? 0 : 2);
      const skippedInText = at(distances, i) + 1;
      const skippedInWords = at(nextDistances, i - 1) + 2;
      const least = Math.min(substituted, skippedInText, skippedInWords);
      nextDistances.push(least);
      nextBegins.push(
        least === substituted ? at(begins, i - 1) : least === skippedInText ? at(begins, i) : at(nextBegins, i - 1),
      );
    }
    distances = nextDistances;
    begins = nextBegins;
    const distance = at(distances, words.length);
    if (distance < best.distance) best = { distance, from: at(begins, words.length), to: end };
  }
  return best.to === 0 ? null : text.slice(best.from, best.to).trim();
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
