/** Milliseconds of so many calls of each body; they take turns, so that a busy machine slows them alike. */
export function times(bodies: readonly (() => unknown)[], repetitions: number): number[][] {
  const taken = bodies.map((): number[] => []);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    bodies.forEach((body, index) => {
      const start = performance.now();
      kept = body();
      taken[index]?.push(performance.now() - start);
    });
  }
  return taken;
}

/** The last result, kept so that no call can be left out as useless. */
export let kept: unknown = null;

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
