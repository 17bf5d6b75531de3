/** The common characters in the order of their pinyin: so the first level of GB 2312 has them, which every browser can read. */
function byPinyin(): string {
  const codes = Array.from({ length: 40 * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]);
  return new TextDecoder('gb18030').decode(Uint8Array.from(codes.flat()));
}

/** The Chinese characters of a text, each once: first the rare ones, then the common ones, so that like sounds like the next. */
export function chineseCharacters(text: string): string[] {
  const rare = new Set(text.match(/\p{Script=Han}/gu));
  const common = [...byPinyin()].filter((character) => rare.delete(character));
  return [...[...rare].sort(), ...common];
}
