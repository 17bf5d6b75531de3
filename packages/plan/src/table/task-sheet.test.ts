import { describe, expect, it } from 'vitest';
import { inventedTasks } from '../../test/invented-tasks.js';
import { assess } from '../attainment/assess.js';
import { summarize } from '../attainment/summarize.js';
import { taskSheet } from './task-sheet.js';

const assessment = assess(inventedTasks, { asOf: inventedTasks.dataDate });
const summaries = summarize(assessment, inventedTasks);
const sheetOf = (id: string) => taskSheet(id, inventedTasks, assessment, summaries);

describe('the sheet of a task', () => {
  it('names its action and its units by role, in the order of the bracket', () => {
    const { action, leadUnits, participatingUnits } = sheetOf('a1t1');
    expect(action.id).toBe('a1');
    expect(leadUnits.map(({ id }) => id)).toEqual(['works']);
    expect(participatingUnits.map(({ id }) => id)).toEqual(['parks', 'districts']);
  });

  it('shows a promise of the goals that its words mention, and as many targets as it counts', () => {
    const { groups, counts } = sheetOf('a1t1');
    expect(groups.map(({ indicator }) => indicator.id)).toEqual(['lamps']);
    expect(counts.targets).toBe(1);
  });

  it.each([
    { id: 'a1t1', previous: undefined, next: 'a1t2', why: 'the first has none before it' },
    { id: 'a1t2', previous: 'a1t1', next: 'a2t1', why: 'the next stands under the next action' },
    { id: 'a2t1', previous: 'a1t2', next: undefined, why: 'the last has none after it' },
  ])('$id knows its neighbours: $why', ({ id, previous, next }) => {
    expect(sheetOf(id).previous?.id).toBe(previous);
    expect(sheetOf(id).next?.id).toBe(next);
  });

  it('refuses a task that the plan does not have', () => {
    expect(() => sheetOf('a9t9')).toThrow(new RangeError('the plan has no task "a9t9"'));
  });
});
