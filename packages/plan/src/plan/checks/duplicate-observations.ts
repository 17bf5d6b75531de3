import type { Observation } from '../../observation/observation.js';
import type { Draft, Placed } from '../draft.js';
import { type Check, problemAt } from './problem.js';

/** One row for one period, source and day of recording; and what is withdrawn was there before. */
export const checkDuplicateObservations: Check = (draft) => {
  const cells = new Map<string, Placed<Observation>[]>();
  for (const place of draft.observations) {
    const { indicator, period, source } = place.record;
    const cell = [indicator, period, source].join('\n');
    const rows = cells.get(cell) ?? [];
    rows.push(place);
    cells.set(cell, rows);
  }
  return [...cells.values()].flatMap((rows) => [...findDuplicates(draft, rows), ...findEmptyWithdrawals(draft, rows)]);
};

function findDuplicates(draft: Draft, rows: readonly Placed<Observation>[]) {
  const first = new Map<string, Placed<Observation>>();
  return rows.flatMap((place) => {
    const { period, source, recorded } = place.record;
    const earlier = first.get(recorded);
    if (!earlier) {
      first.set(recorded, place);
      return [];
    }
    const line = draft.lineOf(earlier.file, earlier.path);
    return problemAt(draft, place, 'recorded', {
      code: 'duplicate-observation',
      message: {
        zh: `与第 ${line} 行的时期 ${period}、来源 ${source}、收录日期相同`,
        en: `same period ${period}, source ${source} and day of recording as line ${line}`,
      },
      hint: { zh: '删去其一；修订时写新的 recorded', en: 'Remove one; a revision has a later day of recording' },
    });
  });
}

function findEmptyWithdrawals(draft: Draft, rows: readonly Placed<Observation>[]) {
  return rows
    .filter(({ record, file }) => record.status === 'withdrawn' && !draft.flawed.has(file))
    .filter(
      ({ record }) => !rows.some((row) => row.record.recorded < record.recorded && row.record.status !== 'withdrawn'),
    )
    .map((place) => {
      const { period, source } = place.record;
      return problemAt(draft, place, 'status', {
        code: 'withdraws-nothing',
        message: {
          zh: `之前没有 ${period}、来源 ${source} 的行可撤回`,
          en: `no earlier row of ${period} from ${source} can be withdrawn`,
        },
        hint: {
          zh: '撤回行须与原行同一时期、同一来源，收录日期更晚',
          en: 'A withdrawal has the period and source of the row it takes back, and a later day of recording',
        },
      });
    });
}
