/** A line of a text as received, without the blanks around it. */
export interface SourceLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Whether it begins with the two wide blanks of a Chinese paragraph, or as many narrow ones. */
  readonly indented: boolean;
  /** Whether an empty line stands before it that is not left over from a page's end. */
  readonly afterBlank: boolean;
  /** In wide characters; narrow ones are half. */
  readonly width: number;
  /** Whether a page number was taken out right before it. */
  readonly afterPage: boolean;
  /** Whether it begins with words that were printed several times, as bold headings are. */
  readonly bold: boolean;
}

const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;

/** The lines of a text that have words. */
export function sourceLines(source: string): SourceLine[] {
  const found: SourceLine[] = [];
  let blank = false;
  for (const [index, printed] of source.split(/\r\n|\r|\n/).entries()) {
    const plain = printed.replace(invisible, '');
    const text = plain.trim();
    if (text === '') blank = true;
    else {
      const indented = /^(?:\f?\u3000{2}|\f? {4}|\f?\t)/.test(plain);
      found.push({
        text,
        line: index + 1,
        indented,
        afterBlank: blank,
        width: widthOf(text),
        afterPage: false,
        bold: false,
      });
      blank = false;
    }
  }
  return found;
}

/** How wide a text is in wide characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e7f ? 1 : 0.5;
  return width;
}
