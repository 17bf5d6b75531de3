import type { ObservationCells } from '../../files/observing/with-observation.js';
import { observationColumns } from '../../schema/written/observation.js';
import type { PlanDifferences } from '../../table/plan-differences.js';
import { verdictLine } from '../differences/verdict-lines.js';
import { helpEntry } from '../help-layout.js';
import { print, printItem, type Terminal } from '../terminal.js';

/** Prints the row, cell by cell, so that what was taken for granted is seen. */
export function tellRow(cells: ObservationCells, terminal: Terminal): void {
  const record: Readonly<Record<string, string>> = cells;
  const filled = observationColumns.filter((column) => record[column] !== '');
  const width = Math.max(...filled.map((column) => column.length));
  for (const column of filled) terminal.out(helpEntry(column, width, record[column] ?? '', terminal.columns, 20));
}

/** Says what a new row changes. */
export function tellChanges({ verdicts, verdictsAsBefore, dataDate }: PlanDifferences, terminal: Terminal): void {
  if (dataDate.before !== dataDate.after)
    print(
      {
        zh: `plan.yaml 中的数据日期（dataDate）由 ${dataDate.before} 改为 ${dataDate.after}。`,
        en: `The date of the data (dataDate in plan.yaml) moves from ${dataDate.before} to ${dataDate.after}.`,
      },
      terminal,
    );
  if (verdicts.length === 0) {
    print({ zh: '判断没有变化。', en: 'Nothing changes: every verdict is as before.' }, terminal);
    return;
  }
  print({ zh: '判断的变化：', en: 'What changes:' }, terminal);
  for (const verdict of verdicts) printItem(verdictLine(verdict), terminal);
  if (verdictsAsBefore === 0) return;
  print(
    { zh: `其余 ${verdictsAsBefore} 个目标不变。`, en: `The other verdicts (${verdictsAsBefore}) are as before.` },
    terminal,
  );
}
