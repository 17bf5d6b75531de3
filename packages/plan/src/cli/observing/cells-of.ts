import type { ObservationCells } from '../../files/observing/with-observation.js';
import type { Plan } from '../../plan/plan.js';
import type { IsoDate } from '../../vocabulary/period.js';
import { type OptionValues, textOf } from '../option-values.js';
import { cellOptions } from './observe-options.js';

/** The row that the arguments describe; what was left out takes its usual value. */
export function cellsOf(
  values: OptionValues,
  [period = '', value = '']: readonly string[],
  { sources }: Plan,
  today: IsoDate,
): ObservationCells {
  const given = Object.fromEntries(
    Object.entries(cellOptions).flatMap(([option, cell]) => {
      const text = textOf(values, option);
      return text === undefined ? [] : [[cell, text]];
    }),
  );
  return {
    period,
    value,
    status: 'final',
    // The grade of a source that is not there decides nothing: the row is refused.
    evidence: sources[textOf(values, 'source') ?? '']?.evidence ?? 'third-party',
    definition: 'same',
    periodBasis: 'stated',
    occurredOn: '',
    source: '',
    locator: '',
    quote: '',
    recorded: today,
    noteZh: '',
    noteEn: '',
    ...given,
  };
}
