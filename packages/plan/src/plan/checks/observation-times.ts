import { periodParts } from '../../vocabulary/period.js';
import type { Draft } from '../draft.js';
import { type Check, problemAt } from './problem.js';

/**
 * The first year of which a plan keeps observations: as many years before its start as it is long, or its earliest baseline.
 */
function firstYear({ header, indicators }: Draft): number {
  if (!header) return Number.NEGATIVE_INFINITY;
  const start = Number(header.period.start.slice(0, 4));
  const length = Number(header.period.end.slice(0, 4)) - start + 1;
  const baselines = indicators.flatMap(({ record }) =>
    record.baseline ? [Number(record.baseline.period.slice(0, 4))] : [],
  );
  return Math.min(start - length, ...baselines);
}

/** An observation is of a period within the plan's reach, recorded when the period had ended, and not after the data's date. */
export const checkObservationTimes: Check = (draft) => {
  const { header } = draft;
  if (!header) return [];
  const from = firstYear(draft);
  const { dataDate } = header;
  // On the calendar: 30 September ends the third quarter.
  const endOf = (period: string) => periodParts(period).lastDay;
  return draft.observations.flatMap((place) => {
    const { period, recorded, value, occurredOn } = place.record;
    if (Number(period.slice(0, 4)) < from || endOf(period) > endOf(dataDate)) {
      return problemAt(draft, place, 'period', {
        code: 'observation-outside-reach',
        message: {
          zh: `时期 ${period} 不在本计划的数据范围内`,
          en: `the period ${period} is outside the reach of the plan`,
        },
        hint: { zh: `范围：${from} 至 ${dataDate}`, en: `Its reach: ${from} to ${dataDate}` },
      });
    }
    // What has happened needs no waiting for the end of the period.
    const known = value === 1 && occurredOn !== null ? occurredOn : period;
    if (endOf(recorded) < endOf(known)) {
      return problemAt(draft, place, 'recorded', {
        code: 'observation-too-early',
        message: {
          zh: `收录于 ${recorded}，当时 ${known} 还没有结束`,
          en: `recorded on ${recorded}, before ${known} had ended`,
        },
        hint: { zh: '核对 period 与 recorded', en: 'Check the period and the day of recording' },
      });
    }
    if (endOf(recorded) > endOf(dataDate)) {
      return problemAt(draft, place, 'recorded', {
        code: 'observation-after-data-date',
        message: {
          zh: `收录于 ${recorded}，晚于数据日期 ${dataDate}`,
          en: `recorded on ${recorded}, after the date of the data, ${dataDate}`,
        },
        hint: {
          zh: `把 plan.yaml 的 dataDate 改为 ${recorded} 或更晚`,
          en: `Set dataDate in plan.yaml to ${recorded} or later`,
        },
      });
    }
    return [];
  });
};
