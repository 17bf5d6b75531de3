import type { Language } from '../../vocabulary/localized.js';
import type { Attainment } from '../attainment.js';
import type { Profile } from '../profiles/profile.js';
import { certaintyLines } from './certainty-lines.js';
import { distanceQuantities } from './distance-quantities.js';
import { evidenceLines } from './evidence-lines.js';
import type { ExplanationLine } from './explanation.js';
import { premiseLines } from './premise-lines.js';
import { projectionLines } from './projection-lines.js';
import { qualityLine } from './quality-line.js';
import { quantityLine, type Told } from './quantity-line.js';
import { rateQuantities } from './rate-quantities.js';
import { ratingLines } from './rating-lines.js';
import { notCalculatedLines, reasonLines } from './reason-lines.js';
import { recurringLines } from './recurring-lines.js';
import { scheduleQuantities } from './schedule-quantities.js';
import { tellerOf } from './teller.js';
import { timingLines } from './timing-lines.js';
import { trajectoryLines } from './trajectory-lines.js';
import { verdictLine } from './verdict-line.js';

/**
 * How a judgement came about, step by step, for a reader who wants to check it: the promise in its own words, the dates, the evidence
 * used and left out, the verdict with its comparison, each quantity with formula and real numbers, what it rests on, every reason.
 *
 * Every number is taken from the judgement and only formatted here; a `working` is shown only where it gives the `value` beside it.
 * Lines that do not apply are left out: the plan's path once the date has come, the ratio where lower is better or for ranks. A
 * quantity without a number is named with the reason (`not-calculated`). The minus sign is −.
 *
 * @param attainment - One target of an assessment, `assessment.targets['…']`.
 * @param profile - The caller's own profile, where `assess` was given one, for its name and cuts; the library knows its own.
 * @example
 * const plan = {
 *   id: 'lamps', period: { start: '2029', end: '2030' }, sources: {}, observations: [],
 *   indicators: {
 *     lamps: {
 *       id: 'lamps', name: { zh: '路灯', en: 'Lamps' }, kind: 'stock', direction: 'higher',
 *       unitOfMeasure: { text: { zh: '盏', en: 'lamps' }, basis: 'stated' },
 *       baseline: { period: '2028', value: 40, clause: 'c1', quote: '40' },
 *       targets: [{
 *         id: 'lamps-2030', indicator: 'lamps', period: '2030', recurrence: null, periodBasis: 'stated', maintain: false,
 *         note: null, clause: 'c1', quote: '50 盏以上', operator: '>=', value: 50, of: null,
 *       }],
 *     },
 *   },
 * };
 * const assumptions = [{ indicator: 'lamps', period: '2030', value: 55 }];
 * const { targets } = assess(plan, { asOf: '2030-12-31', assumptions });
 * const progress = explain(targets['lamps-2030'], 'en').find(({ step }) => step === 'progress');
 * progress?.working; //=> '(55 − 40) ÷ (50 − 40)'
 * progress?.value; //=> 1.5
 */
export function explain(attainment: Attainment, language: Language, profile?: Profile): readonly ExplanationLine[] {
  const teller = tellerOf(attainment, language);
  const lines = (quantities: readonly Told[]) => quantities.flatMap((told) => quantityLine(teller, told));
  // The parts of a recurrence are told period by period.
  const dated = attainment.recurring === null;
  const distances = dated ? distanceQuantities(teller) : [];
  const schedule = dated ? scheduleQuantities(teller) : [];
  const rates = dated ? rateQuantities(teller) : [];
  const told = [
    ...premiseLines(teller),
    ...evidenceLines(teller),
    verdictLine(teller),
    ...recurringLines(teller),
    ...lines(distances),
    ...lines(schedule),
    ...trajectoryLines(teller, profile),
    ...lines(rates),
    ...projectionLines(teller),
    ...notCalculatedLines(teller, [...distances, ...schedule, ...rates]),
    ...ratingLines(teller, profile),
    ...timingLines(teller),
    ...certaintyLines(teller),
    qualityLine(teller),
  ];
  return [...told, ...reasonLines(teller, told)];
}
