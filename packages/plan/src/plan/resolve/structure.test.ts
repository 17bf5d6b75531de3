import { describe, expect, it } from 'vitest';
import { parseText } from '../../text/parse-text.js';
import type { ResponsibleUnit } from '../responsible-unit.js';
import { resolveStructure } from './structure.js';

const unit = (id: string, zh: string): ResponsibleUnit => ({
  id,
  name: { zh, en: id },
  aliases: [],
  kind: 'government',
});
const units = [unit('roads', '市步道办'), unit('parks', '市园林局'), unit('police', '市公安局')];

function taskOf(bracket: string) {
  const text = `一、行动\n（一）修路\n1.修步道。每年修一条。${bracket}`;
  const { tasks } = resolveStructure(parseText(text, { sections: ['actions'] }).clauses, {}, units);
  const { leadUnits, responsibleUnits, participatingUnits } = tasks.a1t1 ?? {};
  return { leadUnits, responsibleUnits, participatingUnits };
}

describe('who is responsible for a task', () => {
  it.each([
    {
      why: '责任单位 alone is a role of its own and makes nobody a leader',
      bracket: '（责任单位：市步道办、市园林局）',
      has: { leadUnits: [], responsibleUnits: ['roads', 'parks'], participatingUnits: [] },
    },
    {
      why: 'all three roles beside each other',
      bracket: '（牵头单位：市步道办，责任单位：市园林局，配合单位：市公安局）',
      has: { leadUnits: ['roads'], responsibleUnits: ['parks'], participatingUnits: ['police'] },
    },
    {
      why: '指导 is none of the three',
      bracket: '（市步道办指导）',
      has: { leadUnits: [], responsibleUnits: [], participatingUnits: [] },
    },
    {
      why: 'a bracket of its own heading below the task speaks for the task',
      bracket: '\n（1）选线。先选线。（责任单位：市公安局）',
      has: { leadUnits: [], responsibleUnits: ['police'], participatingUnits: [] },
    },
  ])('$why', ({ bracket, has }) => {
    expect(taskOf(bracket)).toEqual(has);
  });
});
