import type { Observation } from '../src/observation/observation.js';
import type { Indicator } from '../src/plan/indicator.js';
import type { Plan } from '../src/plan/plan.js';
import type { LevelTarget, Recurrence } from '../src/plan/target.js';
import { buildPlan, byId, clause, indicator as inventedIndicator, level, observed, source } from './build-plan.js';

// An invented town that counts its lamps, and its plan of the years 2028 and 2029, looked at on 1 March 2030.

const both = (text: string) => ({ zh: text, en: text });

/** A promise of a number in a clause: `goals-t…` stands in the plan's table. */
export function promised(
  indicator: string,
  where: string,
  period: string,
  change: Partial<LevelTarget> = {},
): LevelTarget {
  const id = `${indicator}-${period}${where.includes('-t') ? '' : '-text'}`;
  return level({ id, indicator, clause: where, period, quote: '', value: 1, ...change });
}

/** An indicator counted in lamps, without a promise. */
export function indicator(id: string, change: Partial<Indicator>): Indicator {
  return inventedIndicator({
    id,
    name: both(id),
    headline: false,
    unitOfMeasure: { text: both('盏'), basis: 'stated' },
    targets: [],
    ...change,
  });
}

/** A value that the town's yearbook printed. */
export function seen(of: string, period: string, value: number, change: Partial<Observation> = {}): Observation {
  return observed(period, value, { indicator: of, locator: '', quote: '', recorded: '2030-02-01', ...change });
}

/** Meetings that the task promises again and again. */
export function meetings(every: Recurrence['every'], from: string, to: string): Indicator {
  const promise = promised('meetings', 'a1t1s1', 'each', { period: null, recurrence: { every, from, to } });
  return indicator('meetings', { kind: 'periodic', targets: [promise] });
}

/** The town's plan: goals with a table, one action with one task, and nobody who is responsible. */
export function town(
  indicators: readonly Indicator[],
  observations: readonly Observation[] = [],
  change: Partial<Plan> = {},
): Plan {
  return buildPlan(indicators, observations, {
    id: 'town',
    title: both('小镇'),
    period: { start: '2028', end: '2029' },
    dataDate: '2030-03-01',
    clauses: [
      clause('goals', 'section', null),
      clause('goals-s1', 'sentence', 'goals'),
      clause('goals-t1', 'table', 'goals'),
      clause('goals-t1r1', 'row', 'goals-t1'),
      clause('goals-t1r1c2', 'cell', 'goals-t1r1'),
      clause('goals-t1r1c3', 'cell', 'goals-t1r1'),
      clause('goals-t1r1c4', 'cell', 'goals-t1r1'),
      clause('actions', 'section', null),
      clause('a1', 'action', 'actions'),
      clause('a1t1', 'task', 'a1'),
      clause('a1t1s1', 'sentence', 'a1t1'),
    ],
    actions: {},
    tasks: {},
    safeguards: {},
    responsibleUnits: {},
    sources: byId([
      source('yearbook', { date: null, title: both('yearbook'), publisher: both('yearbook') }),
      source('paper', { evidence: 'press', date: null, title: both('paper'), publisher: both('paper') }),
    ]),
    ...change,
  });
}
