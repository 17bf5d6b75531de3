import { describe, expect, it } from 'vitest';
import { indicator, promised, seen, town } from '../../test/invented-town.js';
import type { Observation } from '../observation/observation.js';
import type { Indicator } from '../plan/indicator.js';
import { methodExamples } from './method-examples.js';

const baseline = { period: '2027', value: 300, clause: 'goals-t1r1c2', quote: '300' };
const counted = (id: string, more: Partial<Indicator> = {}) =>
  indicator(id, {
    baseline,
    targets: [
      promised(id, 'goals-t1r1c2', '2028', { value: 320 }),
      promised(id, 'goals-t1r1c3', '2029', { value: 350 }),
    ],
    ...more,
  });
const examplesOf = (indicators: Indicator[], ...observations: Observation[]) =>
  methodExamples(town(indicators, observations));
const falling = (id: string, kind: Indicator['kind']) =>
  counted(id, {
    kind,
    direction: 'lower',
    targets: [promised(id, 'goals-t1r1c2', '2028', { operator: '<=', value: 90 })],
  });

describe('the examples of the method', () => {
  it('are missing where the plan has nothing to show them by', () => {
    const none = { due: null, ratio: null, conflict: null, underway: null, comparison: [] };
    expect(examplesOf([])).toEqual(none);
    expect(examplesOf([counted('lamps')])).toEqual(none);
  });

  it('take the first target that is due and has a verdict, in the order of the plan', () => {
    const { due } = examplesOf([counted('benches'), counted('lamps')], seen('lamps', '2028', 310));
    expect([due?.target, due?.state, due?.asOf]).toEqual(['lamps-2028', 'not-met', '2030-03-01']);
  });

  it('show a ratio only where higher is better and the number is no rank', () => {
    const [rank, cost] = [falling('place', 'rank'), falling('cost', 'stock')];
    const values = [seen('place', '2028', 80), seen('cost', '2028', 80), seen('lamps', '2028', 310)];
    expect(examplesOf([rank], seen('place', '2028', 80)).ratio).toBeNull();
    const { due, ratio } = examplesOf([rank, cost, counted('lamps')], ...values);
    expect([due?.indicator, ratio?.indicator]).toEqual(['place', 'lamps']);
  });

  it('turn the clock back to see a target on its way, the first that lies behind its path', () => {
    const { underway } = examplesOf(
      [counted('benches'), counted('lamps')],
      seen('benches', '2028', 330),
      seen('lamps', '2028', 310),
    );
    expect([underway?.target, underway?.asOf, underway?.pace.value]).toEqual(['lamps-2029', '2028-12-31', 0.5]);
    expect([underway?.expected.value, underway?.rates.required.value]).toEqual([320, 40]);
  });

  it('take one that is ahead where none lies behind', () => {
    expect(examplesOf([counted('lamps')], seen('lamps', '2028', 330)).underway?.pace.value).toBe(1.5);
  });

  it('rate that target by each published method, in its own label or with the reason for none', () => {
    const { comparison } = examplesOf([counted('lamps')], seen('lamps', '2028', 310));
    expect(comparison.map(({ profile, rating }) => [profile.id, rating.label ?? rating.reason])).toEqual([
      ['statcan-2025', 'limited_progress'],
      ['un-2023', 'reasonable progress, acceleration needed'],
      ['dns-2025', 'too-few-points'],
    ]);
  });

  it('show sources that disagree, and which was preferred', () => {
    const paper = seen('lamps', '2028', 340, { source: 'paper', evidence: 'press' });
    const { conflict } = examplesOf([counted('lamps')], seen('lamps', '2028', 310), paper);
    expect([conflict?.numbers.observed, conflict?.conflict?.decidedBy, conflict?.conflict?.flips]).toEqual([
      310,
      'evidence',
      true,
    ]);
  });
});
