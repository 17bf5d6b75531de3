import { periodEnd } from '../../vocabulary/period.js';
import { type Check, type Complaint, problemAt } from './problem.js';

/** What runs from one period to another does not end before it begins. */
export const checkPeriodOrder: Check = (draft) => {
  const { header } = draft;
  const ofPlan =
    header && periodEnd(header.period.end) < periodEnd(header.period.start)
      ? [
          problemAt(
            draft,
            { file: 'plan.yaml', path: 'period' },
            'end',
            complaint(header.period.start, header.period.end),
          ),
        ]
      : [];
  const ofTargets = draft.indicators.flatMap((place) =>
    place.record.targets.flatMap(({ recurrence }, index) =>
      recurrence && periodEnd(recurrence.to) < periodEnd(recurrence.from)
        ? [problemAt(draft, place, `targets.${index}.recurrence.to`, complaint(recurrence.from, recurrence.to))]
        : [],
    ),
  );
  return [...ofPlan, ...ofTargets];
};

function complaint(from: string, to: string): Complaint {
  return {
    code: 'periods-upside-down',
    message: { zh: `${to} 早于 ${from}`, en: `${to} is before ${from}` },
    hint: { zh: '前后两个时期对调', en: 'Let the two change places' },
  };
}
