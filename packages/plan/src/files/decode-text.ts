import type { Localized } from '../vocabulary/localized.js';

/** The text of a file, or what is wrong with its bytes. */
export type DecodedText =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: Localized; readonly line: number | null };

/**
 * Decodes UTF-8 with or without a byte order mark, and GB18030, which Excel and WPS in China write; line ends become `\n`.
 * Anything else is a problem: UTF-16, a picture, or UTF-8 with broken bytes, which GB18030 would turn into other characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf8 = decode(bytes, 'utf-8');
  const damage = utf8 === null ? damagedUtf8(bytes) : null;
  if (damage !== null) {
    return {
      text: null,
      line: damage,
      problem: { zh: 'UTF-8 文本中有损坏的字节', en: 'UTF-8 text with broken bytes' },
    };
  }
  const text = utf8 ?? decode(bytes, 'gb18030');
  if (text === null || notWritten.test(text)) {
    return {
      text: null,
      line: null,
      problem: { zh: '既不是 UTF-8 也不是 GB18030 文本', en: 'neither UTF-8 nor GB18030 text' },
    };
  }
  return { text: text.replace(/\r\n?/g, '\n'), problem: null };
}

// Control characters but tab and line ends, characters of private use and the replacement character: nobody types them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const notWritten = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ue000-\uf8ff\ufffd]/;

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The line of the first broken byte, where most characters beyond ASCII are right UTF-8 of three bytes (GB18030 text hardly
 * ever looks so by chance); null where the bytes are no UTF-8.
 */
function damagedUtf8(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const right = text.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return right > broken ? text.slice(0, text.indexOf('\ufffd')).split('\n').length : null;
}
