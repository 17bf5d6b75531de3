import { periodEnd } from '../../vocabulary/period.js';
import { type Check, type Complaint, problemAt } from './problem.js';

/** A day of occurrence belongs to an event that happened, by the end of its period and before it was recorded. */
export const checkOccurrenceDays: Check = (draft) => {
  const kinds = new Map(draft.indicators.map(({ record }) => [record.id, record.kind]));
  return draft.observations.flatMap((place) => {
    const { indicator, value, occurredOn, period, recorded } = place.record;
    const kind = kinds.get(indicator);
    if (occurredOn === null || kind === undefined) return [];
    const wrong = (zh: string, en: string): Complaint => ({
      code: 'occurred-on',
      message: { zh: `发生日期 ${occurredOn}：${zh}`, en: `occurred on ${occurredOn}: ${en}` },
      hint: { zh: '核对日期，或留空', en: 'Check the day, or leave it blank' },
    });
    if (kind !== 'event')
      return problemAt(draft, place, 'occurredOn', wrong('指标不是事件', 'the indicator is no event'));
    if (value === 0)
      return problemAt(
        draft,
        place,
        'occurredOn',
        wrong('值为 0，即没有发生', 'the value 0 says that it had not happened'),
      );
    if (periodEnd(occurredOn) > periodEnd(period))
      return problemAt(draft, place, 'occurredOn', wrong(`晚于时期 ${period}`, `after the period ${period}`));
    if (periodEnd(occurredOn) > periodEnd(recorded))
      return problemAt(
        draft,
        place,
        'occurredOn',
        wrong(`晚于收录日期 ${recorded}`, `after it was recorded, ${recorded}`),
      );
    return [];
  });
};
