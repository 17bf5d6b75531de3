import type { Observation } from '../observation/observation.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { LevelTarget } from '../plan/target.js';
import type { Clause, ClauseKind } from '../text/clause.js';

// An invented town and its plan, built for the tests of the tables.

const both = (text: string) => ({ zh: text, en: text });

/** A promise of a number in a clause: `goals-t…` stands in the plan's table. */
export const promised = (
  indicator: string,
  clause: string,
  period: string,
  more: Partial<LevelTarget> = {},
): LevelTarget => ({
  id: `${indicator}-${period}${clause.includes('-t') ? '' : '-text'}`,
  indicator,
  clause,
  quote: '',
  period,
  recurrence: null,
  periodBasis: 'stated',
  maintain: false,
  note: null,
  operator: '>=',
  value: 1,
  of: null,
  ...more,
});

/** An indicator counted in lamps, without a promise. */
export const indicator = (id: string, more: Partial<Indicator>): Indicator => ({
  id,
  name: both(id),
  definition: null,
  headline: false,
  kind: 'stock',
  direction: 'higher',
  unitOfMeasure: { text: both('盏'), basis: 'stated' },
  baseline: null,
  targets: [],
  mentions: [],
  declaration: null,
  note: null,
  ...more,
});

/** A value that the town's yearbook printed. */
export const seen = (of: string, period: string, value: number, more: Partial<Observation> = {}): Observation => ({
  indicator: of,
  period,
  value,
  printed: `${value}`,
  status: 'final',
  evidence: 'official',
  definition: 'same',
  periodBasis: 'stated',
  occurredOn: null,
  source: 'yearbook',
  locator: '',
  quote: '',
  recorded: '2030-02-01',
  note: null,
  ...more,
});

const source = (id: string, evidence: Observation['evidence']) => ({
  id,
  title: both(id),
  publisher: both(id),
  url: `https://example.org/${id}`,
  date: null,
  retrieved: '2030-02-01',
  language: 'zh',
  evidence,
  note: null,
});

const clause = (id: string, kind: ClauseKind, parent: string | null): Clause => ({
  id,
  kind,
  parent,
  number: '',
  text: id,
  paragraph: null,
});

/** A plan of the years 2028–2029, looked at on 1 March 2030. */
export function town(indicators: readonly Indicator[], observations: readonly Observation[] = []): Plan {
  return {
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
      clause('goals-t1', 'table', 'goals'),
      clause('goals-t1r1', 'row', 'goals-t1'),
      clause('goals-t1r1c2', 'cell', 'goals-t1r1'),
      clause('goals-t1r1c3', 'cell', 'goals-t1r1'),
      clause('actions', 'section', null),
      clause('a1', 'action', 'actions'),
      clause('a1t1', 'task', 'a1'),
      clause('a1t1s1', 'sentence', 'a1t1'),
    ],
    translation: {},
    actions: {},
    tasks: {},
    safeguards: {},
    responsibleUnits: {},
    indicators: Object.fromEntries(indicators.map((one) => [one.id, one])),
    sources: { yearbook: source('yearbook', 'official'), paper: source('paper', 'press') },
    observations,
    searches: [],
    notes: [],
  };
}
