/** Typing rests this long before the search runs: a phone keeps up, and the count is not announced at every letter. */
const rest = 200;

/** Tells of what is typed: at once that something is, and what once typing rests. Never while an input method is composing. */
export function watchField(field: HTMLInputElement, begun: () => void, settled: () => void): void {
  let composing = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(waiting);
    if (!composing) waiting = setTimeout(settled, rest);
  };
  field.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(waiting);
    begun();
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    wait();
  });
  field.addEventListener('input', () => {
    begun();
    wait();
  });
}
