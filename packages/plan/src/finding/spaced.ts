/** Chinese words that follow others, with a space before a digit. */
export function spaced(words: string): string {
  return /^[0-9]/.test(words) ? ` ${words}` : words;
}
