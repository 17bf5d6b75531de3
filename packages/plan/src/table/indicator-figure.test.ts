import { describe, expect, it } from 'vitest';
import { indicator, meetings, promised, seen, town } from '../../test/invented-town.js';
import { assess } from '../attainment/assess.js';
import type { Observation } from '../observation/observation.js';
import type { Indicator } from '../plan/indicator.js';
import { indicatorFigure } from './indicator-figure.js';

const lamps = indicator('lamps', {
  baseline: { period: '2027', value: 300, clause: 'goals-t1r1c2', quote: '300' },
  targets: [
    promised('lamps', 'a1t1s1', '2029', { operator: '>', value: 350 }),
    promised('lamps', 'goals-t1r1c2', '2028', { value: 320 }),
    promised('lamps', 'goals-t1r1c3', '2029', { value: 350 }),
  ],
});

const figureOf = (of: Indicator, ...observations: Observation[]) => {
  const plan = town([of], observations);
  return indicatorFigure(of, plan, assess(plan, { asOf: plan.dataDate }));
};

describe('the figure of one indicator', () => {
  it('tells a strict target from one that includes its number', () => {
    expect(
      figureOf(lamps)?.targets.map(({ period, text, strict, inTable }) => [period, text, strict, inTable]),
    ).toEqual([
      ['2028', '≥ 320', false, true],
      ['2029', '≥ 350', false, true],
      ['2029', '> 350', true, false],
    ]);
  });

  it('marks promised periods without evidence as unknown and gives them no value', () => {
    const figure = figureOf(lamps, seen('lamps', '2029', 360));
    expect(figure?.unknown).toEqual([{ period: '2028', time: 2028 }]);
    expect(figure?.observed.map(({ time, value }) => [time, value])).toEqual([[2029, 360]]);
  });

  it('leaves zero out of the scale where nothing is zero', () => {
    expect(figureOf(lamps)?.values).toEqual([300, 350]);
  });

  it('keeps what comes near and what another source says apart, and a near value does not make a period known', () => {
    const figure = figureOf(
      lamps,
      seen('lamps', '2028', 310, { definition: 'near' }),
      seen('lamps', '2029', 360),
      seen('lamps', '2029', 340, { source: 'paper', evidence: 'press' }),
    );
    expect(figure?.near.map(({ value }) => value)).toEqual([310]);
    expect(figure?.observed.map(({ value }) => value)).toEqual([360]);
    expect(figure?.others.map(({ value }) => value)).toEqual([340]);
    expect(figure?.unknown.map(({ period }) => period)).toEqual(['2028']);
  });

  it('shows nothing of a period that had not ended, and calls none of it unknown', () => {
    const plan = town([lamps], [seen('lamps', '2029', 360)]);
    const figure = indicatorFigure(lamps, plan, assess(plan, { asOf: '2029-06-30' }));
    expect(figure?.observed).toEqual([]);
    expect(figure?.unknown.map(({ period }) => period)).toEqual(['2028']);
  });

  it("puts a reader's own value in the place of what was observed, and apart from it", () => {
    const plan = town([lamps], [seen('lamps', '2028', 310), seen('lamps', '2029', 360)]);
    const assumptions = [{ indicator: 'lamps', period: '2029', value: 400 }];
    const figure = indicatorFigure(lamps, plan, assess(plan, { asOf: plan.dataDate, assumptions }));
    expect(figure?.assumed).toEqual([{ period: '2029', time: 2029, value: 400, text: '400' }]);
    expect(figure?.observed.map(({ value }) => value)).toEqual([310]);
    expect([figure?.others, figure?.unknown, figure?.values]).toEqual([[], [], [300, 400]]);
  });

  it('begins at the baseline: what was before is no part of the promise', () => {
    const figure = figureOf(lamps, seen('lamps', '2020', 5), seen('lamps', '2029', 360));
    expect(figure?.times).toEqual([2027, 2029]);
    expect(figure?.observed.map(({ value }) => value)).toEqual([360]);
  });

  it('puts the first place of a ranking on top', () => {
    expect(figureOf({ ...lamps, kind: 'rank', direction: 'lower' })?.smallestOnTop).toBe(true);
    expect(figureOf(lamps)?.smallestOnTop).toBe(false);
  });

  it('keeps both ends of a range', () => {
    const { operator: _, value: __, of: ___, ...rest } = promised('wells', 'a1t1s1', '2029');
    const wells = indicator('wells', {
      targets: [{ ...rest, operator: 'in', low: 1, high: 2, reading: 'at-least-lower' }],
    });
    expect(figureOf(wells)).toMatchObject({ targets: [{ value: 1, high: 2 }], values: [1, 2] });
  });

  it('draws every period of a recurrent promise', () => {
    expect(figureOf(meetings('half', '2028-H1', '2029-H2'))?.targets.map(({ time }) => time)).toEqual([
      2027.5, 2028, 2028.5, 2029,
    ]);
  });

  it.each([
    { why: 'an event has no number', of: indicator('opening', { kind: 'event', targets: lamps.targets }) },
    { why: 'nothing is promised', of: indicator('kites', {}) },
  ])('there is none where $why', ({ of }) => {
    expect(figureOf(of)).toBeNull();
  });
});
