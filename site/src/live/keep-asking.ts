const minute = 60_000;

/** How long to wait before asking again, after so many failures in a row: five minutes, then twice as long each time, up to two hours. */
export function waitAfter(failures: number): number {
  return Math.min(5 * 2 ** failures, 120) * minute;
}

/** After how long an answer is late. */
export const patience = minute / 2;

/**
 * Asks at once, when the page comes back into view, and again after a while; longer after a failure. A page that nobody sees does not
 * ask. A new question takes the place of one that is still open, whose answer no longer counts.
 *
 * @param ask - Rejects where there is no good answer; stops when its signal says so.
 * @param failed - Is told why there was none; not of questions that another took the place of.
 */
export function keepAsking(ask: (signal: AbortSignal) => Promise<void>, failed: (why: unknown) => void): void {
  let failures = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  let open: AbortController | undefined;
  const begin = async (): Promise<void> => {
    clearTimeout(next);
    open?.abort();
    open = undefined;
    if (document.hidden) return;
    const mine = new AbortController();
    open = mine;
    const late = setTimeout(() => mine.abort(), patience);
    const why = await ask(mine.signal).then(
      () => null,
      (error: unknown) => error ?? true,
    );
    clearTimeout(late);
    if (open !== mine) return;
    failures = why === null ? 0 : failures + 1;
    if (why !== null) failed(why);
    next = setTimeout(begin, waitAfter(failures));
  };
  document.addEventListener('visibilitychange', begin);
  begin();
}
