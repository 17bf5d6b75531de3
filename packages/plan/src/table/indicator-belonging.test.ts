import { describe, expect, it } from 'vitest';
import { indicator, promised, town } from '../../test/invented-town.js';
import type { Plan } from '../plan/plan.js';
import { indicatorBelonging } from './indicator-belonging.js';

const both = (text: string) => ({ zh: text, en: text });
const unit = (id: string) => ({ id, name: both(id), aliases: [], kind: 'government' as const });

const plan: Plan = {
  ...town([
    indicator('lamps', { targets: [promised('lamps', 'a1t1s1', '2029')] }),
    indicator('trees', { targets: [promised('trees', 'goals-s1', '2029')] }),
    indicator('wells', { mentions: [{ clause: 'a1t1s1', quote: '' }] }),
  ]),
  actions: { a1: { id: 'a1', number: '（一）', title: both('照明'), tasks: ['a1t1'] } },
  tasks: {
    a1t1: {
      id: 'a1t1',
      action: 'a1',
      number: '1.',
      title: both('装灯'),
      leadUnits: ['works'],
      responsibleUnits: [],
      participatingUnits: ['money', 'works'],
    },
  },
  responsibleUnits: { idle: unit('idle'), money: unit('money'), works: unit('works') },
};

describe('where an indicator belongs', () => {
  it('is the task that promises it, with its units in the order of the plan and their roles', () => {
    expect(indicatorBelonging('lamps', plan)).toEqual({
      actions: [],
      tasks: ['a1t1'],
      safeguards: [],
      responsibleUnits: [
        { id: 'money', role: 'participating' },
        { id: 'works', role: 'lead' },
      ],
    });
  });

  it('is the task that mentions it, too', () => {
    expect(indicatorBelonging('wells', plan).tasks).toEqual(['a1t1']);
  });

  it('is nowhere where only the goals speak of it', () => {
    expect(indicatorBelonging('trees', plan)).toEqual({ actions: [], tasks: [], safeguards: [], responsibleUnits: [] });
  });

  it('refuses an indicator that the plan has not', () => {
    expect(() => indicatorBelonging('kites', plan)).toThrow(new RangeError('the plan has no indicator "kites"'));
  });
});
