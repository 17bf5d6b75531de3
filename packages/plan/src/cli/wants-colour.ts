/**
 * Whether to write in colour: on a terminal that can, unless `NO_COLOR` is set; `FORCE_COLOR` decides before both.
 *
 * @param stream - Where to; `isTTY` is missing on files and pipes.
 */
export function wantsColour(
  environment: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean },
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && !refused && terminal !== 'dumb';
}
