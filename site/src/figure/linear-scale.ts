/** From a number in `domain` to a whole place in `range`, in proportion; a domain of one number lies in the middle. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  return (value) => Math.round(start + (from === to ? 0.5 : (value - from) / (to - from)) * (end - start));
}
