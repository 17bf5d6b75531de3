import type { Indicator } from '../src/plan/indicator.js';
import type { Plan, Task } from '../src/plan/plan.js';
import type { ResponsibleUnit } from '../src/plan/responsible-unit.js';
import type { LevelTarget } from '../src/plan/target.js';
import type { Clause } from '../src/text/clause.js';

const both = (text: string) => ({ zh: text, en: text });

const clause = (id: string, kind: Clause['kind'], parent: string | null, text = ''): Clause => ({
  id,
  kind,
  parent,
  number: '',
  text,
  paragraph: null,
});

const task = (id: string, leadUnits: readonly string[], participatingUnits: readonly string[]): Task => ({
  id,
  action: id.slice(0, 2),
  number: `${id.slice(3)}.`,
  title: both(id),
  leadUnits,
  responsibleUnits: [],
  participatingUnits,
});

const responsibleUnit = (id: string, more: Partial<ResponsibleUnit> = {}): ResponsibleUnit => ({
  id,
  name: both(id),
  aliases: [],
  kind: 'government',
  ...more,
});

const target = (indicator: string, period: string, where: string): LevelTarget => ({
  id: `${indicator}-${period}`,
  indicator,
  clause: where,
  quote: '',
  period,
  recurrence: null,
  periodBasis: 'stated',
  maintain: false,
  note: null,
  operator: '>=',
  value: 10,
  of: null,
});

const indicator = (id: string, targets: readonly LevelTarget[], mentions: readonly string[] = []): Indicator => ({
  id,
  name: both(id),
  definition: null,
  headline: false,
  kind: 'stock',
  direction: 'higher',
  unitOfMeasure: { text: both('盏'), basis: 'stated' },
  baseline: null,
  targets,
  mentions: mentions.map((where) => ({ clause: where, quote: '' })),
  declaration: null,
  note: null,
});

/**
 * Invented: a town with two actions and three tasks. The works office leads two and takes part in one, the parks office is printed
 * under another name once, the districts are collective, the museum is named in no bracket. Lamps are promised in the goals and
 * mentioned in `a1t1` and `a2t1`; benches are promised in `a1t2`, twice.
 */
export const inventedTasks: Plan = {
  id: 'town',
  title: both('小镇'),
  status: 'draft',
  statusNote: both('草稿'),
  issuer: null,
  jurisdiction: { code: '000000', name: both('小镇') },
  period: { start: '2028', end: '2029' },
  dataDate: '2030-03-01',
  dataLicence: null,
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
  translation: {},
  actions: {
    a1: { id: 'a1', number: '', title: both('a1'), tasks: ['a1t1', 'a1t2'] },
    a2: { id: 'a2', number: '', title: both('a2'), tasks: ['a2t1'] },
  },
  tasks: {
    a1t1: task('a1t1', ['works'], ['parks', 'districts']),
    a1t2: task('a1t2', ['parks'], ['works']),
    a2t1: task('a2t1', ['works'], []),
  },
  safeguards: {},
  responsibleUnits: {
    works: responsibleUnit('works'),
    parks: responsibleUnit('parks', { aliases: ['市园林绿化局'] }),
    districts: responsibleUnit('districts', { kind: 'collective' }),
    museum: responsibleUnit('museum'),
  },
  indicators: {
    lamps: indicator('lamps', [target('lamps', '2029', 'goals-s1')], ['a2t1s1', 'a1t1s1']),
    benches: indicator('benches', [target('benches', '2028', 'a1t2s1'), target('benches', '2029', 'a1t2s1')]),
  },
  sources: {},
  observations: [],
  searches: [],
  notes: [],
};
