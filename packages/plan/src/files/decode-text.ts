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
  const other = otherKind(bytes);
  if (other !== null) return { text: null, line: null, problem: other };
  const utf8 = decode(bytes, 'utf-8');
  const damage = utf8 === null ? damagedUtf8(bytes) : null;
  if (damage !== null) {
    return {
      text: null,
      line: damage,
      problem: { zh: 'UTF-8 文本中有损坏的字节', en: 'UTF-8 text with broken bytes' },
    };
  }
  const control = utf8 === null ? -1 : utf8.search(notWritten);
  if (utf8 !== null && control >= 0 && plainStart.test(utf8.slice(0, control))) {
    return {
      text: null,
      line: utf8.slice(0, control).split('\n').length,
      problem: {
        zh: '文字之外有控制字符（如 NUL），文件可能已损坏；请从原处再复制一次',
        en: 'control characters such as NUL between the words; the file may be damaged: copy it again',
      },
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

/** Some words: what stands before a control character is a text, not the head of some other file. */
const plainStart = /\p{Script=Han}/u;

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

const otherKinds: readonly { readonly start: readonly number[]; readonly problem: Localized }[] = [
  {
    start: [0x25, 0x50, 0x44, 0x46, 0x2d],
    problem: {
      zh: '这是 PDF 文件，不是文本；请先把其中的文字另存为 .txt',
      en: 'a PDF and no text; save its words as .txt first',
    },
  },
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    problem: {
      zh: '这是 Word、WPS 或压缩文件，不是文本；请先另存为 .txt',
      en: 'a Word, WPS or zip file and no text; save it as .txt first',
    },
  },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    problem: {
      zh: '这是旧版 Word 文件，不是文本；请先另存为 .txt',
      en: 'an old Word file and no text; save it as .txt first',
    },
  },
  ...[
    [0xff, 0xfe],
    [0xfe, 0xff],
  ].map((start) => ({
    start,
    problem: {
      zh: 'UTF-16 文本（记事本称作 Unicode）；请另存为 UTF-8',
      en: 'UTF-16 text, which Notepad calls Unicode; save it as UTF-8',
    },
  })),
];

/** What a file is that its first bytes give away. */
function otherKind(bytes: Uint8Array): Localized | null {
  return otherKinds.find(({ start }) => start.every((byte, at) => bytes[at] === byte))?.problem ?? null;
}
