import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
// 计划 in GB18030.
const gb = bytes(0xbc, 0xc6, 0xbb, 0xae);

describe('the bytes of a data file', () => {
  it.each([
    { why: 'UTF-8', given: utf8('计划'), text: '计划' },
    { why: 'UTF-8 with a byte order mark', given: joined(bytes(0xef, 0xbb, 0xbf), utf8('计划')), text: '计划' },
    { why: 'GB18030', given: gb, text: '计划' },
    { why: 'a GB18030 character of four bytes', given: bytes(0x81, 0x39, 0xee, 0x39), text: '㐀' },
    { why: 'line ends of Windows', given: utf8('计\r\n划\r\n'), text: '计\n划\n' },
    { why: 'an empty file', given: bytes(), text: '' },
  ])('are read: $why', ({ given, text }) => {
    expect(decodeText(given)).toEqual({ text, problem: null });
  });

  it.each([
    { why: 'UTF-16, little end first', given: bytes(0xff, 0xfe, 0xa1, 0x8b), line: null },
    { why: 'UTF-16, big end first', given: bytes(0xfe, 0xff, 0x8b, 0xa1), line: null },
    { why: 'UTF-16 without a mark', given: bytes(0x61, 0x00, 0x62, 0x00), line: null },
    { why: 'a picture', given: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00), line: null },
    { why: 'one broken byte in UTF-8', given: joined(utf8('创新\n发展'), bytes(0xe5), utf8('计划')), line: 2 },
    { why: 'UTF-8 cut off', given: utf8('创新发展').slice(0, 11), line: 1 },
  ])('are refused: $why', ({ given, line }) => {
    expect(decodeText(given)).toMatchObject({ text: null, line });
  });
});
