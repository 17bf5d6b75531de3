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
  const whole = names.filter((name) => name.length <= most && endOf(short, name, 0) !== -1);
  const pieces = names.some((name) => name.includes(short))
    ? []
    : names.flatMap((name) => tightest(short, name, most) ?? []);
  return [...new Set([...whole, ...pieces])];
}

function tightest(short: string, name: string, most: number): string | null {
  let best: string | null = null;
  for (let start = 0; start < name.length; start++) {
    const end = endOf(short, name, start);
    if (end !== -1 && end - start < (best?.length ?? most + 1)) best = name.slice(start, end);
  }
  return best;
}

/** Behind the last of the characters, each sought after the one before it, the first at `start`; -1 where one is missing. */
function endOf(short: string, name: string, start: number): number {
  if (!name.startsWith(short.charAt(0), start)) return -1;
  let at = start - 1;
  for (const character of short) {
    at = name.indexOf(character, at + 1);
    if (at === -1) return -1;
  }
  return at + 1;
}
