const shortName = /^\p{Script=Han}{2,6}$/u;

/** A name may be this many times as long as its short form. */
const stretch = 3;

/**
 * What a short name may stand for. Names that begin with its first character and hold the others in their order: 高企 is
 * 高新技术企业. Where no name holds it as it is, also the tightest piece of each name that does so: 发改局 is in 市发展改革局.
 * Names and short name are folded.
 */
export function namesMeant(short: string, names: readonly string[]): string[] {
  if (!shortName.test(short)) return [];
  const most = short.length * stretch;
  const whole = new RegExp(`^${[...short].join('.*')}`, 'u');
  const tightest = new RegExp(`.*(${[...short].join('.*?')})`, 'u');
  const literal = names.some((name) => name.includes(short));
  const meant = names.flatMap((name) => {
    if (whole.test(name) && name.length <= most) return name;
    const piece = tightest.exec(name)?.[1] ?? '';
    return literal || piece.length > most ? '' : piece;
  });
  return [...new Set(meant)].filter((name) => name !== '');
}
