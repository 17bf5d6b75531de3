import { type Check, problemAt } from './problem.js';

/** The id of a target begins with the id of its indicator, so that it can be found. */
export const checkTargetIds: Check = (draft) =>
  draft.indicators.flatMap((place) =>
    place.record.targets.flatMap(({ id, period, recurrence }, index) => {
      const { id: indicator } = place.record;
      if (id.startsWith(`${indicator}-`)) return [];
      const better = `${indicator}-${period ?? recurrence?.every ?? '…'}`;
      return problemAt(draft, place, `targets.${index}.id`, {
        code: 'target-id',
        message: { zh: `“${id}”没有以指标编号开头`, en: `"${id}" does not begin with the id of its indicator` },
        hint: { zh: `如 ${better}`, en: `Write for example ${better}` },
      });
    }),
  );
