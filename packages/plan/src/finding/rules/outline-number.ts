import type { Plan } from '../../plan/plan.js';
import type { Clause } from '../../text/clause.js';
import { parseOutlineNumber } from '../../text/outline.js';
import { outlineBreaks } from '../../text/outline-numbers.js';
import type { Found } from '../finding.js';
import { quoted } from '../sides.js';

/**
 * Headings whose printed number repeats, skips or goes back: 三、 twice.
 *
 * @example
 * const section = (id, number, text) => ({ id, kind: 'section', parent: null, number, text, paragraph: null });
 * const clauses = [section('goals', '一、', '目标'), section('actions', '二、', '行动'), section('safeguards', '二、', '保障')];
 * outlineNumber({ clauses }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['二、行动', '二、保障']]
 */
export function outlineNumber({ clauses }: Pick<Plan, 'clauses'>): Found[] {
  const depths = new Map<string | null, number>([[null, 0]]);
  const headings = clauses.filter(isHeading).map((clause) => {
    const depth = (depths.get(clause.parent) ?? 0) + 1;
    depths.set(clause.id, depth);
    const { id, parent, number, text } = clause;
    const ordinal = number === '' ? null : (parseOutlineNumber(number)?.ordinal ?? null);
    return { id, parent, number, depth, ordinal, quote: number + text };
  });
  return outlineBreaks(headings).map(({ heading, previous }) => {
    const sides = [...(previous ? [previous] : []), heading].map(({ id, quote }) => quoted({ clause: id, quote }));
    const repeated = previous?.ordinal === heading.ordinal;
    return {
      indicator: null,
      sides,
      says: repeated
        ? {
            zh: `序号“${heading.number}”印了两次。`,
            en: `The outline number “${heading.number}” is printed twice.`,
          }
        : {
            zh: `序号“${heading.number}”${previous ? `接在“${previous.number}”之后，` : ''}次序不连续。`,
            en: `The outline number “${heading.number}” ${previous ? `comes after “${previous.number}” and ` : ''}breaks the order.`,
          },
      resolve: { zh: '改正序号，并核对别处的引用。', en: 'Correct the number, and check whatever refers to it.' },
    };
  });
}

function isHeading({ kind }: Clause): boolean {
  return kind === 'section' || kind === 'action' || kind === 'task' || kind === 'safeguard' || kind === 'heading';
}
