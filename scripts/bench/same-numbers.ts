import type { AssessedColumns } from '@xianxing/plan';
import type { HandWritten } from './hand-written-loop.ts';

/** @throws Error where the two do not calculate the same; then comparing their speed would say nothing. */
export function sameNumbers(ours: AssessedColumns, hand: HandWritten): void {
  const columns = [
    ours.margin,
    ours.progress,
    ours.ratio,
    ours.changeFromBaseline,
    ours.expected,
    ours.scheduleVariance,
    ours.pace,
    ours.elapsed,
    ours.observedRate,
    ours.plannedRate,
    ours.requiredRate,
    ours.acceleration,
  ];
  for (let row = 0; row < ours.rows; row++) {
    columns.forEach(({ values, reasons }, column) => {
      const theirs = hand.quantities[column]?.[row] ?? Number.NaN;
      const same = reasons[row] ? !Number.isFinite(theirs) : values[row] === theirs + 0;
      if (!same)
        throw new Error(`quantity ${column} of row ${row}: ${values[row]} here, ${theirs} in the hand-written loop`);
    });
    const theirs = hand.attained[row] ?? -1;
    if ((ours.attained.reasons[row] ? -1 : ours.attained.values[row]) !== theirs)
      throw new Error(`attained of row ${row}`);
    if (ours.state[row] !== hand.state[row])
      throw new Error(`state of row ${row}: ${ours.state[row]}, ${hand.state[row]}`);
  }
}
