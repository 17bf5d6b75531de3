import { expect, it } from 'vitest';
import { inventedTasks } from '../../test/invented-tasks.js';
import { printedAliases } from './printed-aliases.js';

const { parks, works } = inventedTasks.responsibleUnits;

it('finds the bracket in which a unit stands under another name', () => {
  expect(parks && printedAliases(parks, inventedTasks)).toEqual([{ alias: '市园林绿化局', clause: 'a1t1r' }]);
});

it('finds nothing for a unit that always stands under its own name', () => {
  expect(works && printedAliases(works, inventedTasks)).toEqual([]);
});

it('does not take words of another name for an alias', () => {
  const shorter = { id: 'shorter', name: { zh: '甲', en: 'A' }, aliases: ['市园林'], kind: 'government' } as const;
  expect(printedAliases(shorter, inventedTasks)).toEqual([]);
});
