import type { LevelTarget } from '../src/plan/target.js';
import { byId, clause, responsibleUnit, task } from './build-plan.js';
import { indicator, promised, town } from './invented-town.js';

const both = (text: string) => ({ zh: text, en: text });

const unit = (id: string, change: Parameters<typeof responsibleUnit>[1] = {}) =>
  responsibleUnit(id, { name: both(id), ...change });
const ten = (of: string, period: string, where: string): LevelTarget =>
  promised(of, where, period, { id: `${of}-${period}`, value: 10 });
const mention = (where: string) => ({ clause: where, quote: '' });

/**
 * The town with two actions and three tasks. The works office leads two and takes part in one, the parks office is printed
 * under another name once, the districts are collective, the museum is named in no bracket. Lamps are promised in the goals and
 * mentioned in `a1t1` and `a2t1`; benches are promised in `a1t2`, twice.
 */
export const inventedTasks = town(
  [
    indicator('lamps', {
      targets: [ten('lamps', '2029', 'goals-s1')],
      mentions: [mention('a2t1s1'), mention('a1t1s1')],
    }),
    indicator('benches', { targets: [ten('benches', '2028', 'a1t2s1'), ten('benches', '2029', 'a1t2s1')] }),
  ],
  [],
  {
    clauses: [
      clause('goals', 'section', null),
      clause('goals-s1', 'sentence', 'goals'),
      clause('a1', 'action', null),
      clause('a1t1', 'task', 'a1'),
      clause('a1t1s1', 'sentence', 'a1t1'),
      clause('a1t1r', 'responsibility', 'a1t1', '（牵头单位：works，参与单位：市园林绿化局、districts）'),
      clause('a1t2', 'task', 'a1'),
      clause('a1t2s1', 'sentence', 'a1t2'),
      clause('a1t2r', 'responsibility', 'a1t2', '（牵头单位：parks，参与单位：works）'),
      clause('a2', 'action', null),
      clause('a2t1', 'task', 'a2'),
      clause('a2t1s1', 'sentence', 'a2t1'),
    ],
    actions: {
      a1: { id: 'a1', number: '', title: both('a1'), tasks: ['a1t1', 'a1t2'] },
      a2: { id: 'a2', number: '', title: both('a2'), tasks: ['a2t1'] },
    },
    tasks: byId([
      task('a1t1', ['works'], ['parks', 'districts']),
      task('a1t2', ['parks'], ['works']),
      task('a2t1', ['works'], []),
    ]),
    responsibleUnits: byId([
      unit('works'),
      unit('parks', { aliases: ['市园林绿化局'] }),
      unit('districts', { kind: 'collective' }),
      unit('museum'),
    ]),
    sources: {},
  },
);
