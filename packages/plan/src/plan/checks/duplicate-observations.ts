import type { Observation } from '../../observation/observation.js';
import { type Check, problemAt } from './problem.js';

/** One row for one period, source and day of recording; and what is withdrawn was there before. */
export const checkDuplicateObservations: Check = (draft) =>
  draft.observations.flatMap((place, index) => {
    const row = place.record;
    const same = draft.observations.filter(({ record }) => cellOf(record) === cellOf(row));
    const first = same.find(({ record }) => record.recorded === row.recorded);
    if (first && first !== place && draft.observations.indexOf(first) < index) {
      const line = draft.lineOf(first.file, first.path);
      return problemAt(draft, place, 'recorded', {
        code: 'duplicate-observation',
        message: {
          zh: `与第 ${line} 行的时期 ${row.period}、来源 ${row.source}、收录日期相同`,
          en: `same period ${row.period}, source ${row.source} and day of recording as line ${line}`,
        },
        hint: { zh: '删去其一；修订时写新的 recorded', en: 'Remove one; a revision has a later day of recording' },
      });
    }
    if (
      row.status === 'withdrawn' &&
      !draft.flawed.has(place.file) &&
      !same.some(({ record }) => record.recorded < row.recorded && record.status !== 'withdrawn')
    ) {
      return problemAt(draft, place, 'status', {
        code: 'withdraws-nothing',
        message: {
          zh: `之前没有 ${row.period}、来源 ${row.source} 的行可撤回`,
          en: `no earlier row of ${row.period} from ${row.source} can be withdrawn`,
        },
        hint: {
          zh: '撤回行须与原行同一时期、同一来源，收录日期更晚',
          en: 'A withdrawal has the period and source of the row it takes back, and a later day of recording',
        },
      });
    }
    return [];
  });

function cellOf({ indicator, period, source }: Observation): string {
  return [indicator, period, source].join('\n');
}
