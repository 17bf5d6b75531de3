/**
 * Addresses that follow each other, each told by what is new in it: '' where only its last number is one more, else how many of the
 * characters before it stay (a digit or letter, as in base 36) and what comes behind them.
 */
export function toSteps(addresses: readonly string[]): string[] {
  return addresses.map((address, at) => {
    const before = addresses[at - 1] ?? '';
    if (at > 0 && address === oneMore(before)) return '';
    let kept = 0;
    while (kept < Math.min(35, before.length) && before[kept] === address[kept]) kept++;
    return kept.toString(36) + address.slice(kept);
  });
}

/** Reads steps in their order. */
export function stepReader(): (step: string) => string {
  let last = '';
  return (step) => {
    last = step === '' ? oneMore(last) : last.slice(0, Number.parseInt(step.charAt(0), 36)) + step.slice(1);
    return last;
  };
}

function oneMore(address: string): string {
  return address.replace(/\d+$/, (number) => `${Number(number) + 1}`);
}
