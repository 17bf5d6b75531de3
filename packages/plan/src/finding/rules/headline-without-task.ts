import { ownersByIndicator } from '../../attainment/owners.js';
import type { Plan } from '../../plan/plan.js';
import type { Clause } from '../../text/clause.js';
import type { Localized } from '../../vocabulary/localized.js';
import { clauseTree } from '../clause-tree.js';
import type { Found } from '../finding.js';
import { absent, quoted } from '../sides.js';
import { rowLabels } from '../table-rows.js';

/**
 * Main indicators of the plan's own table that no task or action speaks of, so that nobody is responsible for reaching them. A task
 * speaks of one where the data link them, or where it shares three characters in a row with its name.
 *
 * @example
 * const cell = (id, text) => ({ id, kind: 'cell', parent: 'r1', number: '', text, paragraph: null });
 * const clauses = [{ id: 't', kind: 'table', parent: null, number: '', text: '', paragraph: null }, { id: 'r1', kind: 'row', parent: 't', number: '', text: '', paragraph: null },
 *   cell('r1c1', '新增向导（人）'), cell('r1c2', '26'), { id: 'a1t1', kind: 'task', parent: 'a1', number: '1.', text: '修步道', paragraph: null }];
 * const guides = { id: 'guides', name: { zh: '新增向导', en: 'New guides' }, headline: true, targets: [{ clause: 'r1c2', quote: '26' }], mentions: [] };
 * const plan = { clauses, indicators: { guides }, actions: {}, tasks: { a1t1: {} }, safeguards: {} };
 * headlineWithoutTask(plan).map(({ sides }) => sides[0].quote); //=> ['新增向导（人）']
 */
export function headlineWithoutTask(plan: Plan): Found[] {
  const tasks = new Set([...Object.keys(plan.tasks), ...Object.keys(plan.actions)]);
  if (tasks.size === 0) return [];
  const tree = clauseTree(plan);
  const owners = ownersByIndicator(plan);
  const labels = rowLabels(plan);
  const words = new Set(
    plan.clauses
      .filter(({ id }) => tree.chain(id).some((above) => tasks.has(above.id)))
      .flatMap(({ text }) => piecesOf(text)),
  );
  return Object.values(plan.indicators).flatMap(({ id, name, headline, targets }) => {
    const owned = [...(owners.get(id) ?? [])].some((owner) => tasks.has(owner));
    const inTable = targets.find(({ clause }) => labels.has(clause));
    const label = labels.get(inTable?.clause ?? '');
    if (!headline || owned || label === undefined) return [];
    const spokenOf = piecesOf(label.text.replace(/[（(][^（）()]*[）)]$/, '')).some((piece) => words.has(piece));
    return spokenOf ? [] : [withoutTask(id, name, label)];
  });
}

/** Every three characters in a row: what shares none of them with a name does not speak of it in other words either. */
function piecesOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3));
}

function withoutTask(indicator: string, name: Localized, { id, text }: Clause): Found {
  return {
    indicator,
    sides: [
      quoted({ clause: id, quote: text }),
      absent(null, { zh: '没有一项任务提到它', en: 'No task speaks of it' }),
    ],
    says: {
      zh: `主要指标“${name.zh}”有年度目标，却没有一项任务提到它，也就没有写由谁负责。`,
      en: `The main indicator “${name.en}” has yearly targets, but no task speaks of it, so nobody is named who answers for it.`,
    },
    resolve: {
      zh: '在相应任务中写明这一指标，或写明由谁负责。',
      en: 'Name the indicator in the task that serves it, or say who is responsible.',
    },
  };
}
