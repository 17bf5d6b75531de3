import { describe, expect, it } from 'vitest';
import { indicator, promised, seen, town } from '../../test/invented-town.js';
import { assess } from '../attainment/assess.js';
import type { Observation } from '../observation/observation.js';
import type { Indicator } from '../plan/indicator.js';
import { indicatorTable } from './indicator-table.js';

const lamps = indicator('lamps', {
  baseline: { period: '2027', value: 300, clause: 'goals-t1r1c2', quote: '300' },
  targets: [
    promised('lamps', 'a1t1s1', '2029', { operator: '>', value: 350 }),
    promised('lamps', 'goals-t1r1c2', '2028', { value: 320 }),
    promised('lamps', 'goals-t1r1c3', '2029', { value: 350 }),
  ],
});

const tableOf = (of: Indicator, ...observations: Observation[]) => {
  const plan = town([of], observations);
  return indicatorTable(of, plan, assess(plan, { asOf: plan.dataDate }));
};

describe('the table of one indicator', () => {
  it('has a row for each promise, by time, the table of the plan before its prose', () => {
    const rows = tableOf(lamps, seen('lamps', '2029', 350));
    expect(rows.map((row) => [row.period, row.targetText.en, row.inTable, row.state])).toEqual([
      ['2028', '≥ 320', true, 'unknown'],
      ['2029', '≥ 350', true, 'met'],
      ['2029', '> 350', false, 'not-met'],
    ]);
  });

  it('gives margin and progress of what was observed, and none of what was not', () => {
    const [first, second] = tableOf(lamps, seen('lamps', '2029', 360));
    expect([first?.margin.value, first?.progress.value, first?.observed]).toEqual([null, null, []]);
    expect([second?.margin.value, second?.progress.value, second?.observed[0]?.text]).toEqual([10, 1.2, '360']);
  });

  it('shows what was not used, and says which it is', () => {
    const [, row] = tableOf(
      lamps,
      seen('lamps', '2029', 360),
      seen('lamps', '2029', 340, { source: 'paper', evidence: 'press' }),
      seen('lamps', '2029', 400, { source: 'paper', definition: 'near', recorded: '2030-02-01' }),
    );
    expect(row?.unused.map(({ use, value }) => [use, value.text])).toEqual([
      ['other', '340'],
      ['near', '400'],
    ]);
  });

  it('has a row for each period of a recurrent promise, each with its own state', () => {
    const meetings = indicator('meetings', {
      kind: 'periodic',
      targets: [
        promised('meetings', 'a1t1s1', 'half-yearly', {
          period: null,
          recurrence: { every: 'half', from: '2028-H1', to: '2029-H1' },
        }),
      ],
    });
    const rows = tableOf(meetings, seen('meetings', '2028-H1', 1), seen('meetings', '2029-H1', 0));
    expect(rows.map((row) => [row.period, row.state, row.margin.value, row.progress.reason])).toEqual([
      ['2028-H1', 'met', 0, 'recurrent'],
      ['2028-H2', 'unknown', null, 'recurrent'],
      ['2029-H1', 'not-met', -1, 'recurrent'],
    ]);
  });

  it('shows what was observed in a period even where there is nothing to compare it with', () => {
    const { operator: _, value: __, of: ___, ...rest } = promised('rank', 'a1t1s1', 'yearly');
    const rank = indicator('rank', {
      kind: 'rank',
      direction: 'lower',
      targets: [
        {
          ...rest,
          period: null,
          operator: 'improve',
          value: 3,
          relativeTo: 'previous-actual',
          recurrence: { every: 'year', from: '2028', to: '2029' },
        },
      ],
    });
    const rows = tableOf(rank, seen('rank', '2029', 96));
    expect(rows.map((row) => [row.period, row.state, row.observed.map(({ text }) => text)])).toEqual([
      ['2028', 'unknown', []],
      ['2029', 'unknown', ['96']],
    ]);
  });
});
