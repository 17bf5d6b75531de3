import { type Counts, indicatorList, type Role, type Summary, summarize } from '@xianxing/plan';
import { standingText } from '../../indicators/standing-text.ts';
import { countedStates } from '../../tasks/counted-states.ts';
import { countedRows } from '../../units/count-rows.ts';
import type { LiveView } from '../live-view.ts';
import type { Parts } from './part.ts';

/** Sentences and tables of counts. */
export const counts: Parts = {
  counts: (view, [parts = '', id = '', bounds]) => {
    const summaries = summariesOf(view)[parts as 'tasks'] as Readonly<Record<string, Summary>> | undefined;
    const summary = summaries?.[id];
    return summary ? { content: countedStates(summary.counts, bounds !== undefined, view.words) } : null;
  },
  roles: (view, [unit = '', ...roles]) => {
    const summary = summariesOf(view).responsibleUnits[unit];
    return summary
      ? {
          content: countedRows(
            roles.map((role): Counts => summary[role as Role]),
            view.words,
          ),
        }
      : null;
  },
  standing: (view, [group]) => {
    const list = indicatorList(view.plan, view.assessment);
    const part = group === undefined ? list : list.groups[Number(group)];
    return part ? { content: [standingText(part.counts, view.words.standing)] } : null;
  },
};

const known = new WeakMap<LiveView, ReturnType<typeof summarize>>();

/** All counts of a view, made once. */
function summariesOf(view: LiveView): ReturnType<typeof summarize> {
  const summaries = known.get(view) ?? summarize(view.assessment, view.plan);
  known.set(view, summaries);
  return summaries;
}
