import type { PlanHeader } from '../../plan/draft.js';
import { writtenPlanFile } from '../../schema/written/plan-file.js';
import type { DataFolder } from '../data-folder.js';
import { readOne } from './read-records.js';

/** Reads plan.yaml; null where it is missing or wrong, which is reported. */
export function readHeader(folder: DataFolder): PlanHeader | null {
  const value = folder.yaml('plan.yaml');
  if (value === undefined) return null;
  const written = readOne(folder, 'plan.yaml', '', writtenPlanFile, value ?? {});
  if (!written) return null;
  const { id, title, status, statusNote, issuer = null, jurisdiction, period, dataDate, source, sections } = written;
  return {
    id,
    title,
    status,
    statusNote,
    issuer,
    jurisdiction,
    period: { start: String(period.start), end: String(period.end) },
    dataDate,
    source: { file: source.file, sha256: source.sha256.toLowerCase() },
    sections,
  };
}
