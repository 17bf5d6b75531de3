/** A number with at most two decimals, more where it would else read as none at all; minus is −. */
export function numberText(value: number): string {
  return rounded(value, 2, 0);
}

/** A margin with its sign: `+55`, `−7`, `0`. */
export function signedText(value: number): string {
  return (value > 0 ? '+' : '') + numberText(value);
}

/** A fraction as a number of hundredths, with one decimal; more where it would else read 100 without being all. */
export function hundredthsText(fraction: number): string {
  return rounded(fraction * 100, 1, 100);
}

/** Rounded, unless that would make it a number that says more than it is. */
function rounded(value: number, decimals: number, telling: number): string {
  const short = Number(value.toFixed(decimals));
  return `${short === telling ? Number(value.toPrecision(12)) : short}`.replace('-', '−');
}
