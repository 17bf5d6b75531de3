/** A text with its blanks filled in, `{0}` with the first value. Values are put in as they are, whatever signs they hold. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, place) => `${values[place] ?? ''}`);
}
