import type { Indicator } from '../../plan/indicator.js';
import type { Plan } from '../../plan/plan.js';
import type { Target } from '../../plan/target.js';
import type { Clause } from '../../text/clause.js';
import type { FindingSide, Found } from '../finding.js';
import { absent, quoted } from '../sides.js';

/**
 * Promises of a direction alone (明显提升) in a plan whose table gives numbers: either the table has the number and the prose does not
 * say it, or nothing has it, and what would count as kept is open.
 *
 * @example
 * const clauses = [{ id: 'goals-t1', kind: 'table', parent: null, number: '', text: '分解表', paragraph: null },
 *   { id: 'goals-t1r1c2', kind: 'cell', parent: null, number: '', text: '200', paragraph: null }];
 * const shade = { id: 'shade', name: { zh: '树荫', en: 'Shade' }, baseline: null, mentions: [], targets: [{ operator: 'increase', clause: 'goals-s1', quote: '树荫明显增多' }] };
 * promiseWithoutNumber({ clauses, indicators: { shade } }).map(({ sides }) => sides[0].quote); //=> ['树荫明显增多']
 */
export function promiseWithoutNumber({ clauses, indicators }: Pick<Plan, 'clauses' | 'indicators'>): Found[] {
  const cells = new Set(clauses.filter(({ kind }) => kind === 'cell').map(({ id }) => id));
  const table = clauses.find(({ kind }) => kind === 'table');
  if (table === undefined) return [];
  const all = Object.values(indicators);
  const numbered = new Map(
    all.flatMap((indicator) => {
      const last = indicator.targets.filter((target) => 'of' in target && cells.has(target.clause)).at(-1);
      return last === undefined ? [] : [[indicator.id, last] as const];
    }),
  );
  return all.flatMap((indicator) => {
    const promise = indicator.targets.find(({ operator }) => operator === 'increase' || operator === 'decrease');
    if (promise === undefined) return [];
    const number = numbered.get(indicator.id);
    if (number !== undefined) return [inTableAlone(indicator, promise, number)];
    const hasNumber = indicator.targets.some(({ operator }) => operator !== 'increase' && operator !== 'decrease');
    return hasNumber ? [] : [nowhere(indicator, promise, table, siblingOf(promise, all, numbered))];
  });
}

function inTableAlone({ id, name }: Indicator, promise: Target, number: Target): Found {
  return {
    indicator: id,
    sides: [quoted(promise), quoted(number)],
    says: {
      zh: `正文说到“${name.zh}”只有方向，没有数；数在表中。`,
      en: `The prose gives a direction for “${name.en}” and no number; the table has one.`,
    },
    resolve: { zh: '在正文写出表中的数，或写明“见表”。', en: 'Say the number in the prose, or refer to the table.' },
  };
}

function nowhere({ id, name, baseline }: Indicator, promise: Target, table: Clause, sibling: FindingSide[]): Found {
  const start = baseline === null;
  return {
    indicator: id,
    sides: [
      quoted(promise),
      absent(table.id, {
        zh: '表中没有这一项，别处也没有数',
        en: 'The table has no such row, and no number stands elsewhere',
      }),
      ...sibling,
    ],
    says: {
      zh: `承诺“${name.zh}”${promise.operator === 'increase' ? '提高' : '降低'}，没有写到多少${start ? '，也没有起点' : ''}，做到什么程度算完成无从判断。`,
      en: `“${name.en}” is to ${promise.operator === 'increase' ? 'rise' : 'fall'}, without a number${start ? ' or a baseline' : ''}; what would keep the promise cannot be told.`,
    },
    resolve: { zh: '写出目标数，列入年度分解表。', en: 'Give a number, and a row in the table of yearly targets.' },
  };
}

/** What the same clause says of an indicator that does have a row, with its last number. */
function siblingOf(promise: Target, all: readonly Indicator[], numbered: ReadonlyMap<string, Target>): FindingSide[] {
  for (const { id, targets, mentions } of all) {
    const number = numbered.get(id);
    const words = [...targets, ...mentions].find(({ clause }) => clause === promise.clause);
    if (number !== undefined && words !== undefined) return [quoted(words), quoted(number)];
  }
  return [];
}
