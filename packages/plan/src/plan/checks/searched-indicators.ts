import { type Check, problemAt } from './problem.js';

/** Every indicator has been looked for, so that an empty cell means "no public figure found". */
export const checkSearches: Check = (draft) => {
  if (draft.flawed.has('searches.yaml')) return [];
  const searched = new Set(draft.searches.flatMap(({ record }) => record.indicators));
  return draft.indicators
    .filter(({ record }) => !searched.has(record.id))
    .map((place) =>
      problemAt(draft, place, '', {
        code: 'not-searched',
        severity: 'warning',
        message: {
          zh: `searches.yaml 没有提到指标 ${place.record.id}`,
          en: `no search names the indicator ${place.record.id}`,
        },
        hint: { zh: '写明查过哪里、查到何时', en: 'Write in searches.yaml where it was looked for, and until when' },
      }),
    );
};
