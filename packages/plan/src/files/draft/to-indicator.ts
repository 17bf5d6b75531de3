import type { Declaration } from '../../plan/declaration.js';
import type { Indicator } from '../../plan/indicator.js';
import type { Target } from '../../plan/target.js';
import type { WrittenDeclaration } from '../../schema/written/declaration.js';
import type { WrittenIndicator } from '../../schema/written/indicator.js';
import type { WrittenTarget } from '../../schema/written/target.js';

/** An indicator as typed, with null, [] and false for what was left out. */
export function toIndicator(id: string, written: WrittenIndicator): Indicator {
  const { name, kind, direction, unitOfMeasure, baseline } = written;
  return {
    id,
    name,
    definition: written.definition ?? null,
    headline: written.headline ?? false,
    kind,
    direction,
    unitOfMeasure: { text: { zh: unitOfMeasure.zh, en: unitOfMeasure.en }, basis: unitOfMeasure.basis },
    baseline: baseline
      ? { period: String(baseline.period), value: baseline.value, clause: baseline.clause, quote: baseline.quote }
      : null,
    targets: written.targets.map((target) => toTarget(id, target)),
    mentions: (written.mentions ?? []).map(({ clause, quote }) => ({ clause, quote })),
    declaration: written.declaration ? toDeclaration(written.declaration) : null,
    note: written.note ?? null,
  };
}

function toDeclaration(written: WrittenDeclaration): Declaration {
  const { path = null, breaks = [], bounds: { low = null, high = null } = {}, baseline = null, note } = written;
  return { path, breaks: breaks.map(String), bounds: { low, high }, baseline, note };
}

function toTarget(indicator: string, written: WrittenTarget): Target {
  const { id, recurrence, clause, quote } = written;
  const promised = {
    id,
    indicator,
    period: written.period === undefined ? null : String(written.period),
    recurrence: recurrence
      ? { every: recurrence.every, from: String(recurrence.from), to: String(recurrence.to) }
      : null,
    periodBasis: written.periodBasis ?? 'stated',
    maintain: written.maintain ?? false,
    clause,
    quote,
    note: written.note ?? null,
  };
  switch (written.operator) {
    case 'in': {
      const { operator, low, high, reading } = written;
      return { ...promised, operator, low, high, reading };
    }
    case 'improve': {
      const { operator, value, relativeTo } = written;
      return { ...promised, operator, value, relativeTo };
    }
    case 'increase':
    case 'decrease':
      return { ...promised, operator: written.operator };
    default: {
      const { operator, value, of = null } = written;
      return { ...promised, operator, value, of };
    }
  }
}
