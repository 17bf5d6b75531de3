import type { Reason } from '../../vocabulary/reason.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import type { Told } from './quantity-line.js';
import { reasonWords } from './reason-words.js';
import type { Teller } from './teller.js';

/** Everything that has to be said beside the verdict and no line before has said. */
export function reasonLines({ attainment, say, word }: Teller, before: readonly ExplanationLine[]): ExplanationLine[] {
  const told = new Set(before.map(({ reason }) => reason));
  const reasons = attainment.reasons.filter((reason) => !told.has(reason));
  return reasons.map((reason) =>
    explanationLine('reason', say('须说明', 'To be noted'), word(reasonWords[reason]), { reason }),
  );
}

/** The kind of promise says so already. */
const saidAlready: ReadonlySet<Reason> = new Set(['event-type', 'recurrent', 'not-for-ranks']);

/** Quantities that have no number: those with the same reason in one line. */
export function notCalculatedLines({ attainment, say, word }: Teller, quantities: readonly Told[]): ExplanationLine[] {
  const { numbers, margin } = attainment;
  // Where there is no value, the verdict has said why.
  const missing = numbers.observed === null ? margin.reason : null;
  const labels = new Map<Reason, string[]>();
  for (const { label, quantity } of quantities) {
    const { reason } = quantity;
    if (reason !== null && reason !== missing && !saidAlready.has(reason))
      labels.set(reason, [...(labels.get(reason) ?? []), label]);
  }
  return [...labels].map(([reason, names]) =>
    explanationLine(
      'not-calculated',
      say('没有算', 'Not calculated'),
      say(`${names.join('、')}：${word(reasonWords[reason])}`, `${names.join(', ')}: ${word(reasonWords[reason])}`),
      { reason },
    ),
  );
}
