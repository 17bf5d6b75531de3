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
  const { dataLicence = null } = written;
  return {
    id,
    title,
    status,
    statusNote,
    issuer,
    jurisdiction,
    period: { start: String(period.start), end: String(period.end) },
    dataDate,
    dataLicence,
    source: { file: source.file, sha256: source.sha256.toLowerCase() },
    sections,
  };
}

/** The sections that plan.yaml lists, also where something else in it is wrong; null where they cannot be seen. */
export function readSections(folder: DataFolder): readonly string[] | null {
  const value = folder.yaml('plan.yaml');
  if (typeof value !== 'object' || value === null || !('sections' in value)) return null;
  const { sections } = value;
  return Array.isArray(sections) && sections.every((section) => typeof section === 'string') ? sections : null;
}

/** Whether a person has gone through the folder, as plan.yaml says also where something else in it is wrong. */
export function readReviewed(folder: DataFolder): boolean {
  const value = folder.yaml('plan.yaml');
  return !(typeof value === 'object' && value !== null && 'reviewed' in value && value.reviewed === false);
}
