import { describe, expect, it } from 'vitest';
import { inventedTasks } from '../../test/invented-tasks.js';
import { responsibilityMatrix } from './responsibility-matrix.js';

describe('the responsibility matrix', () => {
  const matrix = responsibilityMatrix(inventedTasks);

  it('has the tasks across, under their actions, and the units down, both in the order of the text', () => {
    expect(matrix.tasks.map(({ id }) => id)).toEqual(['a1t1', 'a1t2', 'a2t1']);
    expect(matrix.groups.map(({ action, tasks }) => [action.id, tasks.length])).toEqual([
      ['a1', 2],
      ['a2', 1],
    ]);
    expect(matrix.rows.map(({ unit }) => unit.id)).toEqual(['works', 'parks', 'districts', 'museum']);
  });

  it.each([
    { unit: 'works', roles: ['lead', 'participating', 'lead'], why: 'leads two tasks and takes part in one' },
    { unit: 'parks', roles: ['participating', 'lead', null], why: 'its other printed name is the same unit' },
    { unit: 'districts', roles: ['participating', null, null], why: 'a collective unit is one row' },
    { unit: 'museum', roles: [null, null, null], why: 'no bracket names it' },
  ])('says the role of $unit in every task: $why', ({ unit, roles }) => {
    const row = matrix.rows.find((one) => one.unit.id === unit);
    expect(row?.roles).toEqual(roles);
    expect(row?.tasks.lead.length).toBe(roles.filter((role) => role === 'lead').length);
    expect(row?.tasks.participating.length).toBe(roles.filter((role) => role === 'participating').length);
  });

  it('lets a unit lead that a bracket names in both roles', () => {
    const task = { ...inventedTasks.tasks.a1t1, participatingUnits: ['works'] };
    const plan = { ...inventedTasks, tasks: { ...inventedTasks.tasks, a1t1: task } } as typeof inventedTasks;
    expect(responsibilityMatrix(plan).rows[0]?.roles[0]).toBe('lead');
  });
});
