/** Milliseconds of so many calls of each body; they take turns, so that a busy machine slows them alike. */
export function times(bodies: readonly (() => unknown)[], repetitions: number): number[][] {
  const taken = bodies.map((): number[] => []);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    bodies.forEach((body, index) => {
      const start = performance.now();
      const result = body();
      taken[index]?.push(performance.now() - start);
      // A result that is looked at cannot be left out as useless.
      if (result === undefined) throw new Error('a body that gives nothing measures nothing');
    });
  }
  return taken;
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
