import { describe, expect, it } from 'vitest';
import { indicator, promised, seen, town } from '../../test/invented-town.js';
import { assess } from '../attainment/assess.js';
import { indicatorList } from './indicator-list.js';

const plan = town(
  [
    indicator('benches', { targets: [promised('benches', 'a1t1s1', '2029')] }),
    indicator('lamps', {
      headline: true,
      targets: [promised('lamps', 'a1t1s1', '2029'), promised('lamps', 'goals-t1r1c2', '2028')],
    }),
    indicator('trees', { targets: [promised('trees', 'goals-s1', '2029')] }),
    indicator('wells', { mentions: [{ clause: 'goals-s1', quote: '' }] }),
    indicator('kites', {}),
  ],
  [seen('lamps', '2028', 2)],
);
const list = indicatorList(plan, assess(plan, { asOf: plan.dataDate }));

describe('the list of indicators', () => {
  it('has the main ones first, then the others under the section that promises them, in the order of the text', () => {
    expect(list.groups.map(({ section, rows }) => [section, rows.map((row) => row.indicator.id)])).toEqual([
      [null, ['lamps']],
      ['goals', ['trees', 'wells']],
      ['actions', ['benches']],
      ['', ['kites']],
    ]);
  });

  it('has every indicator once', () => {
    const ids = list.groups.flatMap(({ rows }) => rows.map((row) => row.indicator.id));
    expect(ids.sort()).toEqual(Object.keys(plan.indicators).sort());
  });

  it('keeps the promise of the table before that of the prose', () => {
    const promises = list.groups[0]?.rows[0]?.promises.map(({ target, state }) => [target.id, state]);
    expect(promises).toEqual([
      ['lamps-2028', 'met'],
      ['lamps-2029-text', 'unknown'],
    ]);
  });

  it('counts targets with their denominator, in each group and in all', () => {
    expect(list.groups[0]?.counts.due).toMatchObject({ total: 2, met: 1, notMet: 0, unknown: 1 });
    expect(list.counts.due).toMatchObject({ total: 4, met: 1, notMet: 0, unknown: 3 });
  });

  it('refuses an assessment of another plan', () => {
    const other = { ...assess(plan, { asOf: plan.dataDate }), targets: {} };
    expect(() => indicatorList(plan, other)).toThrow(
      new RangeError('the assessment does not judge the target "lamps-2029-text"'),
    );
  });
});
