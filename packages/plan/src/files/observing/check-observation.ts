import type { Plan } from '../../plan/plan.js';
import type { Issue } from '../../vocabulary/issue.js';
import { checkFiles } from '../check-files.js';
import type { DataFiles } from '../data-folder.js';
import { type ObservationCells, withObservation } from './with-observation.js';

/** The data with one observation more. */
export interface ObservationChecked {
  /** null where the row is refused. */
  readonly after: Plan | null;
  /** Bytes by path inside the folder, to be written in this order. */
  readonly changed: ReadonlyMap<string, Uint8Array>;
  /** Where the row stands. */
  readonly file: string;
  readonly line: number;
  /** Why it is refused, else warnings about it. */
  readonly issues: readonly Issue[];
}

/** Checks the data as they would be with the new row, by the same checks as ever. Nothing is written. */
export function checkObservation(files: DataFiles, indicator: string, cells: ObservationCells): ObservationChecked {
  const { files: withRow, changed, file, line, issues: ofFile } = withObservation(files, indicator, cells);
  const { plan, issues } = ofFile.length > 0 ? { plan: null, issues: ofFile } : checkFiles(withRow);
  const concerning = issues.filter((issue) => issue.severity === 'error' || issue.file === file);
  return { after: plan, changed, file, line, issues: concerning };
}
