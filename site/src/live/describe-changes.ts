import { inLanguage, type PromiseRow, promiseRow } from '@xianxing/plan';
import { verdictWords } from '../progress/verdict-words.ts';
import { fill } from '../words/fill.ts';
import { periodText } from '../words/period-text.ts';
import type { LiveView } from './live-view.ts';
import type { LiveWords } from './live-words.ts';
import { hookedIn, hookOf } from './update-page.ts';

/** More changes than these are counted and not told one by one. */
const told = 3;

/** What changed on a page from one view of the data to the next, in one sentence; '' where nothing did. */
export function describeChanges(page: ParentNode, before: LiveView, after: LiveView, words: LiveWords): string {
  const changes = [...targetsOn(page, after)].flatMap((number) => {
    const [was, is] = [before, after].map(({ attainments }) => attainments[number]);
    if (!was || !is) return [];
    const [old, now] = [promiseRow(was), promiseRow(is)];
    const [from, to] = [verdictWords(old, after.words), verdictWords(now, after.words)];
    const values = [shownText(old), shownText(now)];
    if (from === to && values[0] === values[1]) return [];
    const { period, recurrence } = is.promise;
    return fill(
      words.change,
      inLanguage(is.indicatorName, after.language),
      periodText(period ?? recurrence?.to ?? '', after.words.periods),
      ...(from === to ? values.map((value) => value || from) : [from, to]),
    );
  });
  const list = changes.slice(0, told).join(words.between) + (changes.length > told ? words.more : '');
  return changes.length === 0 ? '' : fill(words.updated, changes.length, list);
}

/** What was observed, in the digits of its sources. */
function shownText({ observed, seen }: PromiseRow): string {
  return [...(observed ? [observed] : []), ...seen].map(({ text }) => text).join();
}

/** Numbers of the targets whose marks a page shows. */
function targetsOn(page: ParentNode, view: LiveView): Set<number> {
  const { indicators, attainments } = view;
  const hooks = [...hookedIn(page)].map((element) => hookOf(element, view));
  return new Set(
    hooks.flatMap(([part, number]) => {
      if (part !== 'table') return number && attainments[Number(number)] ? [Number(number)] : [];
      const own = indicators[Number(number)]?.id;
      return attainments.flatMap(({ indicator }, at) => (indicator === own ? [at] : []));
    }),
  );
}
