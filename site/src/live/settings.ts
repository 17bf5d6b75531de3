import { periodLength } from '@xianxing/plan';
import { fill } from '../words/fill.ts';
import { periodText } from '../words/period-text.ts';
import type { LiveKit } from './live-kit.ts';
import type { Settings } from './live-view.ts';

/** A few values are a question, many a data set of one's own. */
const mostAssumptions = 12;

/**
 * How a reader looks at the data, as an address or the controls say it: `asof` and `known` are days, `if` a period and a value, as
 * `2021:360`. What cannot be shown is left out, and it is said that it was.
 *
 * @param indicator - Whose values can be assumed; null where a page shows many.
 * @param dataDate - Nothing can be seen as of a later day.
 */
export function readSettings(
  asked: URLSearchParams,
  indicator: string | null,
  dataDate: string,
): { readonly settings: Settings; readonly ignored: boolean } {
  let ignored = false;
  const given = <Value>(value: Value | null, good: boolean): Value | null => {
    if (!good) ignored = true;
    return good ? value : null;
  };
  const day = (name: string): string | null => {
    const value = asked.get(name);
    return value && given(value, periodLength(value) === 'day' && value <= dataDate);
  };
  const values = new Map<string, number>();
  for (const [, period = '', value = ''] of asked.getAll('if').map((one) => /^([^:]*):(.+)$/.exec(one) ?? [])) {
    const good = indicator !== null && periodLength(period) !== null && /^-?\d{1,12}(\.\d{1,6})?$/.test(value);
    if (given(period, good && values.size < mostAssumptions)) values.set(period, Number(value));
  }
  const settings = {
    asOf: day('asof'),
    knownAt: day('known'),
    assumptions: [...values].map(([period, value]) => ({ indicator: indicator ?? '', period, value })),
  };
  return { settings, ignored };
}

/** How the data are looked at, as a sentence; '' where they are looked at as the page was built. */
export function seenAs(
  { asOf, knownAt, assumptions }: Settings,
  { words, cells }: Pick<LiveKit, 'words' | 'cells'>,
): string {
  const seen = [
    ...(asOf ? [fill(words.seenAsOf, asOf)] : []),
    ...(knownAt ? [fill(words.seenKnownAt, knownAt)] : []),
    ...assumptions.map(({ period, value }) => fill(words.seenAssumed, periodText(period, cells.periods), value)),
  ];
  return seen.length === 0 ? '' : fill(words.shown, seen.join(words.between));
}
