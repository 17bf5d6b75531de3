const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** About how wide a text is at a font size: Chinese characters fill their square, others a little more than half of it. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? size : size * 0.58), 0);
}
