/** A piece of a text that is wholly Chinese or wholly not. */
export interface Run {
  readonly text: string;
  readonly chinese: boolean;
}

const chineseRun =
  /[《〈（〔]?\p{Script=Han}(?:[\p{Script=Han}\p{Nd}\s、。，；：？！（）《》〈〉〔〕“”‘’…·—-]*[\p{Script=Han}）》〉〕])?、?/u;

/** Cuts an English text around its Chinese words, so that each can be given its language; the pieces joined are the text again. */
export function hanRuns(text: string): Run[] {
  const pieces = text.split(new RegExp(`(${chineseRun.source})`, 'u'));
  return pieces.map((piece, index) => ({ text: piece, chinese: index % 2 === 1 })).filter(({ text }) => text !== '');
}
