import { describe, expect, it } from 'vitest';
import { indicator, promised, seen, town } from '../../test/invented-town.js';
import { assess } from '../attainment/assess.js';
import type { Observation } from '../observation/observation.js';
import { indicatorEvidence } from './indicator-evidence.js';

const lamps = indicator('lamps', { targets: [promised('lamps', 'goals-t1r1c2', '2028', { value: 320 })] });

const evidenceOf = (...rows: Observation[]) => {
  const plan = town([lamps], rows);
  return indicatorEvidence(lamps, plan, assess(plan, { asOf: plan.dataDate }));
};
const usesIn = (...rows: Observation[]) =>
  evidenceOf(...rows).map(({ period, rows: [first] }) => [period, first?.use ?? null]);

describe('the evidence of one indicator', () => {
  it.each([
    { why: 'the value at the date', row: seen('lamps', '2028', 330), use: 'judged' },
    { why: 'a value of something near', row: seen('lamps', '2028', 330, { definition: 'near' }), use: 'near' },
    { why: 'a value after the date', row: seen('lamps', '2029', 330), use: 'later' },
    { why: 'a value long before', row: seen('lamps', '2020', 330), use: 'context' },
  ])('says what was used for what: $why', ({ row, use }) => {
    expect(usesIn(row)).toEqual([[row.period, use]]);
  });

  it('keeps a replaced record and says so', () => {
    const rows = evidenceOf(seen('lamps', '2028', 330), seen('lamps', '2028', 331, { recorded: '2030-02-09' }))[0];
    expect(rows?.rows.map(({ observation, use }) => [observation.value, use])).toEqual([
      [331, 'judged'],
      [330, 'superseded'],
    ]);
    expect(rows?.conflict).toBe(false);
  });

  it('puts sources that disagree side by side', () => {
    const paper = seen('lamps', '2028', 310, { source: 'paper', evidence: 'press' });
    const [period] = evidenceOf(seen('lamps', '2028', 330), paper);
    expect(period?.conflict).toBe(true);
    expect(period?.rows.map(({ source, use }) => [source.id, use])).toEqual([
      ['yearbook', 'judged'],
      ['paper', 'outranked'],
    ]);
  });

  it('does not call a near value a conflict', () => {
    const near = seen('lamps', '2028', 310, { source: 'paper', definition: 'near' });
    expect(evidenceOf(seen('lamps', '2028', 330), near)[0]?.conflict).toBe(false);
  });

  it('is in the order of time', () => {
    expect(usesIn(seen('lamps', '2029', 1), seen('lamps', '2020', 1)).map(([period]) => period)).toEqual([
      '2020',
      '2029',
    ]);
  });
});
