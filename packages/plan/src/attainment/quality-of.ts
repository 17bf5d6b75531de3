import type { Observation } from '../observation/observation.js';
import type { Context } from './context.js';
import type { DataQuality } from './data-quality.js';
import type { Outcome, Use } from './outcome.js';
import { said } from './said.js';

/** How much evidence a judgement rests on, and of what sort. */
export function qualityOf(
  context: Context,
  used: readonly Use[],
  { recurring, numbers, conflict }: Pick<Outcome, 'recurring' | 'numbers' | 'conflict'>,
): DataQuality {
  const { asOf, baseline, noBaseline, readings } = context;
  const judged = [
    ...new Set(used.flatMap(([use, reading]) => (use === 'later' || use === 'outranked' ? [] : reading))),
  ];
  const rows = judged.flatMap(({ observation }) => observation ?? []);
  const latest = numbers.observedTime ?? readings.admitted.at(-1)?.time ?? null;
  // Years from the baseline (else the target's own year) to the target's date that are over.
  const until = numbers.targetTime ?? 0;
  const from = Math.floor(baseline?.time ?? until - 1);
  const to = Math.floor(Math.min(until, asOf.time));
  const years = readings.admitted.map((one) => Math.ceil(one.time)).filter((year) => year > from && year <= to);
  const count = <Field extends keyof Observation>(field: Field, value: Observation[Field]) =>
    rows.filter((row) => row[field] === value).length;
  const share = (part: number) => (rows.length ? part / rows.length : null);
  return {
    pointsExpected: recurring ? recurring.due : Math.max(0, to - from),
    pointsUsed: recurring ? recurring.due - recurring.missing : new Set(years).size,
    ageYears: latest === null ? null : Math.max(0, asOf.time - latest),
    flags: [
      ...new Set([
        ...said({
          assumption: rows.length < judged.length,
          'period-inferred': count('periodBasis', 'inferred'),
          'near-definition': count('definition', 'near'),
          provisional: count('status', 'provisional'),
          conflicting: conflict,
          estimated: count('status', 'estimated'),
          'first-observation-as-baseline': used.some(([use]) => use === 'baseline'),
          'series-break': !baseline && noBaseline === 'series-break',
        }),
        ...readings.leftOut.flatMap(([, , reason]) =>
          reason === 'not-admitted' || reason === 'part-of-year' ? [] : reason,
        ),
      ]),
    ],
    shareStated: share(count('periodBasis', 'stated')),
    shareOfficial: share(count('evidence', 'official')),
  };
}
