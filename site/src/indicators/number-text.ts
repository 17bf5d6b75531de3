/** A number with at most two decimals, more where it would else read as none at all; minus is −. */
export function numberText(value: number): string {
  const rounded = Number(value.toFixed(2));
  return `${rounded === 0 ? Number(value.toPrecision(1)) : rounded}`.replace('-', '−');
}

/** A margin with its sign: `+55`, `−7`, `0`. */
export function signedText(value: number): string {
  return value > 0 ? `+${numberText(value)}` : numberText(value);
}

/** A fraction as a number of hundredths, with one decimal; more where it would else read 100 without being all. */
export function hundredthsText(fraction: number): string {
  const hundredths = fraction * 100;
  const rounded = Number(hundredths.toFixed(1));
  return `${rounded === 100 && fraction !== 1 ? Number(hundredths.toPrecision(12)) : rounded}`.replace('-', '−');
}
