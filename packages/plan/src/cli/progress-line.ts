import { widthOf } from './wrap.js';

/** A stream that may be a terminal. */
interface Stream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** A line that says what is being done and goes when something is printed; silent where nobody watches. */
export function progressLine(stream: Stream, columns: number) {
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const show = (step: string | null): void => {
    clear();
    if (step === null || stream.isTTY !== true || widthOf(step) >= columns) return;
    stream.write(step);
    shown = true;
  };
  return { show, clear };
}
