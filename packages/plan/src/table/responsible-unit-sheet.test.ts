import { describe, expect, it } from 'vitest';
import { inventedTasks } from '../../test/invented-tasks.js';
import { assess } from '../attainment/assess.js';
import { summarize } from '../attainment/summarize.js';
import { responsibleUnitSheet } from './responsible-unit-sheet.js';

const assessment = assess(inventedTasks, { asOf: inventedTasks.dataDate });
const summaries = summarize(assessment, inventedTasks);
const sheetOf = (id: string) => responsibleUnitSheet(id, inventedTasks, assessment, summaries);

describe('the task sheet of a responsible unit', () => {
  it('keeps the tasks it leads apart from those in which it takes part', () => {
    expect(sheetOf('works').parts.map(({ role, tasks }) => [role, tasks.map(({ id }) => id)])).toEqual([
      ['lead', ['a1t1', 'a2t1']],
      ['responsible', []],
      ['participating', ['a1t2']],
    ]);
  });

  it.each(Object.keys(inventedTasks.responsibleUnits))('shows as many targets of %s as it counts', (id) => {
    for (const { groups, counts } of sheetOf(id).parts) {
      expect(groups.flatMap(({ promises }) => promises)).toHaveLength(counts.targets);
      expect(counts.due.met + counts.due.notMet + counts.due.unknown).toBe(counts.due.total);
    }
  });

  it('shows an indicator once, under the stronger role', () => {
    const ids = sheetOf('works').parts.map(({ groups }) => groups.map(({ indicator }) => indicator.id));
    expect(ids).toEqual([['lamps'], [], ['benches']]);
  });

  it('says where the text prints another name', () => {
    expect(sheetOf('parks').aliases.map(({ clause }) => clause)).toEqual(['a1t1r']);
  });

  it('is empty for a unit that no bracket names', () => {
    expect(sheetOf('museum').parts.map(({ tasks, groups }) => [tasks.length, groups.length])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('refuses a unit that the plan does not have', () => {
    expect(() => sheetOf('police')).toThrow(new RangeError('the plan has no responsible unit "police"'));
  });
});
