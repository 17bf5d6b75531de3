import type { Observation } from '../src/observation/observation.js';
import type { Declaration } from '../src/plan/declaration.js';
import type { Indicator } from '../src/plan/indicator.js';
import type { Plan, Task } from '../src/plan/plan.js';
import type { ResponsibleUnit } from '../src/plan/responsible-unit.js';
import type { Source } from '../src/plan/source.js';
import type { DirectionTarget, ImprovementTarget, LevelTarget, RangeTarget, Target } from '../src/plan/target.js';
import type { Clause } from '../src/text/clause.js';

// Everything here is invented: a plan of a place that does not exist, for tests only.

const invented = (text: string) => ({ zh: `虚构：${text}`, en: `Invented: ${text}` });

const promised = {
  indicator: 'things',
  period: '2021',
  recurrence: null,
  periodBasis: 'stated',
  maintain: false,
  note: null,
  clause: 'a1t1s1',
  quote: 'invented',
} as const;

/** A target with a level, `things-<period>` by 2021 unless said otherwise. */
export function level(change: Partial<LevelTarget> = {}): LevelTarget {
  const { period = promised.period, indicator = promised.indicator } = change;
  return { ...promised, id: `${indicator}-${period ?? 'each'}`, operator: '>=', value: 10, of: null, ...change };
}

/** A range target, 1 to 2 by 2021. */
export function range(change: Partial<RangeTarget> = {}): RangeTarget {
  return { ...promised, id: 'things-2021', operator: 'in', low: 1, high: 2, reading: 'at-least-lower', ...change };
}

/** Three better each year from 2019 to 2021. */
export function improvement(change: Partial<ImprovementTarget> = {}): ImprovementTarget {
  return {
    ...promised,
    id: 'things-each',
    period: null,
    recurrence: { every: 'year', from: '2019', to: '2021' },
    operator: 'improve',
    value: 3,
    relativeTo: 'previous-actual',
    ...change,
  };
}

/** More (or less) by 2021. */
export function heading(change: Partial<DirectionTarget> = {}): DirectionTarget {
  return { ...promised, id: 'things-2021', operator: 'increase', ...change };
}

/** A stock of things, more is better, 0 in 2018. */
export function indicator(change: Partial<Indicator> & { targets: readonly Target[] }): Indicator {
  return {
    id: 'things',
    name: invented('things'),
    definition: null,
    headline: true,
    kind: 'stock',
    direction: 'higher',
    unitOfMeasure: { text: { zh: '个', en: 'things' }, basis: 'stated' },
    baseline: null,
    mentions: [],
    declaration: null,
    note: null,
    ...change,
  };
}

/** What an editor declares: nothing unless said. */
export function declaration(change: Partial<Declaration>): Declaration {
  const nothing = { path: null, breaks: [], bounds: { low: null, high: null }, baseline: null };
  return { ...nothing, note: invented('reason'), ...change };
}

/** A baseline of the year 2018. */
export function baseline(value: number, period = '2018') {
  return { period, value, clause: 'a1t1s1', quote: 'invented' };
}

let rows = 0;

/** One row of `things`, official, recorded on 2022-06-01, each from a source of its own unless said otherwise. */
export function observed(period: string, value: number, change: Partial<Observation> = {}): Observation {
  return {
    indicator: 'things',
    period,
    value,
    printed: `${value}`,
    status: 'final',
    evidence: 'official',
    definition: 'same',
    periodBasis: 'stated',
    occurredOn: null,
    source: 'yearbook',
    locator: `row ${rows++ % 7}`,
    quote: 'invented',
    recorded: '2022-06-01',
    note: null,
    ...change,
  };
}

/** A source published on 2022-01-01 unless said otherwise. */
export function source(id: string, change: Partial<Source> = {}): Source {
  return {
    id,
    title: invented(id),
    publisher: invented('bureau'),
    url: `https://example.org/${id}`,
    date: '2022-01-01',
    retrieved: '2022-06-01',
    language: 'zh-CN',
    evidence: 'official',
    note: null,
    ...change,
  };
}

/** A clause that says nothing but its id. */
export function clause(id: string, kind: Clause['kind'], parent: string | null, text = `虚构 ${id}`): Clause {
  return { id, kind, parent, number: '', text, paragraph: null };
}

/** A task, in the action that its id begins with. */
export function task(id: string, leadUnits: readonly string[], participatingUnits: readonly string[]): Task {
  return {
    id,
    action: id.slice(0, 2),
    number: `${id.slice(3)}.`,
    title: invented(id),
    leadUnits,
    responsibleUnits: [],
    participatingUnits,
  };
}

/** A unit of the government. */
export function responsibleUnit(id: string, change: Partial<ResponsibleUnit> = {}): ResponsibleUnit {
  return { id, name: invented(id), aliases: [], kind: 'government', ...change };
}

/** Records by their ids. */
export function byId<One extends { readonly id: string }>(records: readonly One[]): Record<string, One> {
  return Object.fromEntries(records.map((one) => [one.id, one]));
}

/** A plan of two actions, three tasks, one safeguard and three units around the given indicators and rows. */
export function buildPlan(
  indicators: readonly Indicator[],
  observations: readonly Observation[] = [],
  change: Partial<Plan> = {},
): Plan {
  const named = ['yearbook', 'bulletin', 'newspaper', 'copy', 'blog'];
  return {
    id: 'invented-plan',
    title: invented('plan'),
    status: 'draft',
    statusNote: invented('draft'),
    issuer: null,
    jurisdiction: { code: '000000', name: invented('place') },
    period: { start: '2019', end: '2021' },
    dataDate: '2022-12-31',
    dataLicence: null,
    clauses: [
      clause('actions', 'section', null),
      clause('a1', 'action', 'actions'),
      clause('a1t1', 'task', 'a1'),
      clause('a1t1s1', 'sentence', 'a1t1'),
      clause('a1t2', 'task', 'a1'),
      clause('a1t2s1', 'sentence', 'a1t2'),
      clause('a2', 'action', 'actions'),
      clause('a2s1', 'sentence', 'a2'),
      clause('a2t1', 'task', 'a2'),
      clause('a2t1s1', 'sentence', 'a2t1'),
      clause('s1', 'safeguard', null),
      clause('s1s1', 'sentence', 's1'),
      clause('goals', 'section', null),
      clause('goals-t1', 'table', 'goals'),
      clause('goals-t1r1c1', 'cell', 'goals-t1'),
    ],
    translation: {},
    actions: {
      a1: { id: 'a1', number: '（一）', title: invented('a1'), tasks: ['a1t1', 'a1t2'] },
      a2: { id: 'a2', number: '（二）', title: invented('a2'), tasks: ['a2t1'] },
    },
    tasks: {
      a1t1: task('a1t1', ['bureau-one'], ['bureau-two']),
      a1t2: task('a1t2', ['bureau-two'], ['bureau-one']),
      a2t1: task('a2t1', ['bureau-three'], []),
    },
    safeguards: { s1: { id: 's1', number: '（一）', title: invented('s1') } },
    responsibleUnits: byId(['bureau-one', 'bureau-two', 'bureau-three'].map((id) => responsibleUnit(id))),
    indicators: byId(indicators),
    sources: byId(named.map((id) => source(id))),
    observations,
    searches: [],
    notes: [],
    ...change,
  };
}
