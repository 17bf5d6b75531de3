import type { Indicator } from '../../plan/indicator.js';
import type { Source } from '../../plan/source.js';
import type { Target } from '../../plan/target.js';
import { formatTarget } from '../../table/format-target.js';
import { canonicalText, type RecordDifferences } from '../../table/record-differences.js';
import type { Clause } from '../../text/clause.js';
import type { Localized } from '../../vocabulary/localized.js';

/** A line for every record that came, went or changed; what says itself is in `tell`. */
export function recordLines<T extends { readonly id: string }>(
  { added, removed, changed }: RecordDifferences<T>,
  tell: (record: T) => Localized,
): Localized[] {
  return [
    ...added.map((record) => join({ zh: '新增', en: 'added' }, record.id, tell(record))),
    ...removed.map((record) => join({ zh: '删去', en: 'removed' }, record.id, tell(record))),
    ...changed.map(({ before, after }) => join({ zh: '改动', en: 'changed' }, after.id, changeOf(before, after, tell))),
  ];
}

function join(what: Localized, id: string, text: Localized): Localized {
  return { zh: `${what.zh} ${id}：${text.zh}`, en: `${what.en} ${id}: ${text.en}` };
}

/** From what to what; and which parts differ, where the words do not show it. */
function changeOf<T extends object>(before: T, after: T, tell: (record: T) => Localized): Localized {
  const [was, is] = [tell(before), tell(after)];
  if (was.zh !== is.zh || was.en !== is.en) return { zh: `${was.zh} → ${is.zh}`, en: `${was.en} → ${is.en}` };
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => key !== 'targets' && canonicalText(valueAt(before, key)) !== canonicalText(valueAt(after, key)),
  );
  return { zh: `${is.zh}（${parts.join('、')}）`, en: `${is.en} (${parts.join(', ')})` };
}

function valueAt(record: object, key: string): unknown {
  return Object.entries(record).find(([name]) => name === key)?.[1] ?? null;
}

export function tellIndicator({ name }: Indicator): Localized {
  return name;
}

export function tellTarget(target: Target): Localized {
  const { zh, en } = formatTarget(target, 'stock');
  return target.period === null ? { zh, en } : { zh: `${target.period} ${zh}`, en: `${target.period} ${en}` };
}

export function tellSource({ title }: Source): Localized {
  return title;
}

export function tellClause({ text }: Clause): Localized {
  return { zh: `“${text}”`, en: `“${text}”` };
}
