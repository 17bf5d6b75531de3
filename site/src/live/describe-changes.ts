import { inLanguage, type PromiseRow, promiseRow } from '@xianxing/plan';
import { verdictWords } from '../progress/verdict-words.ts';
import { fill } from '../words/fill.ts';
import { periodText } from '../words/period-text.ts';
import type { LiveView } from './live-view.ts';
import type { LiveWords } from './live-words.ts';
import { hookedIn, hookOf } from './update-page.ts';

/** More changes than these are counted and not told one by one. */
const told = 3;

/** The hooks that name a target; all others name an indicator, of which one hook, that of its table, speaks for all. */
const ofTargets = /^(cell|outcome|verdict|[pv])$/;

/** What changed on a page from one view of the data to the next, in one sentence; '' where nothing did. */
export function describeChanges(page: ParentNode, before: LiveView, after: LiveView, words: LiveWords): string {
  const changes = [...targetsOn(page, after)].flatMap((number) => {
    const rows = [before, after].flatMap(({ attainments }) => attainments[number] ?? []).map(promiseRow);
    const verdicts = rows.map((row) => verdictWords(row, after.words));
    // Where the verdict stays, the value may be another; where there is none, the verdict stands for it.
    const [from, to] =
      verdicts[0] === verdicts[1] ? rows.map((row, place) => shownText(row) || verdicts[place]) : verdicts;
    const [row] = rows;
    if (!row || !from || !to || from === to) return [];
    const { period, recurrence } = row.target;
    return fill(
      words.change,
      inLanguage(row.indicatorName, after.language),
      periodText(period ?? recurrence?.to ?? '', after.words.periods),
      from,
      to,
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
  return new Set(
    [...hookedIn(page)].flatMap((element) => {
      const [part = '', number] = hookOf(element, view);
      if (part !== 'table') return ofTargets.test(part) ? [Number(number)] : [];
      const own = indicators[Number(number)]?.id;
      return attainments.flatMap(({ indicator }, at) => (indicator === own ? [at] : []));
    }),
  );
}
