import { createHash } from 'node:crypto';
import type { Draft, PlanHeader } from '../../plan/draft.js';
import { writtenNonTarget, writtenNote, writtenNumeral, writtenRepair } from '../../schema/written/remarks-on-text.js';
import { writtenResponsibleUnit } from '../../schema/written/responsible-unit.js';
import { writtenSearch, writtenSource } from '../../schema/written/source.js';
import { textFiles } from '../../text/text-issue.js';
import type { DataFolder } from '../data-folder.js';
import { gatherQuotations } from './gather-quotations.js';
import { readEditedText } from './read-edited-text.js';
import { readHeader, readReviewed, readSections } from './read-header.js';
import { readIndicators } from './read-indicators.js';
import { readObservations } from './read-observations.js';
import { readList, readRecords } from './read-records.js';
import { readTranslation } from './read-translation.js';
import { toNote, toNumeral, toRepair, toResponsibleUnit, toSearch, toSource } from './to-domain.js';

/** Files of the text that only the data format knows. */
export const remarkFiles = {
  notes: 'text/notes.yaml',
  nonTargets: 'text/non-targets.yaml',
  numerals: 'text/numerals.yaml',
} as const;

/** Reads every file of a data folder whose own shape is right; what is wrong is reported to the folder. */
export function readDraft(folder: DataFolder): Draft {
  const header = readHeader(folder);
  const { editedText, clauses } = readEditedText(folder, readSections(folder));
  const responsibleUnits = readRecords(folder, 'responsible-units.yaml', writtenResponsibleUnit, toResponsibleUnit);
  const indicators = readIndicators(folder);
  const sources = readRecords(folder, 'sources.yaml', writtenSource, toSource);
  const notes = readRecords(folder, remarkFiles.notes, writtenNote, toNote);
  const nonTargets = readList(folder, remarkFiles.nonTargets, writtenNonTarget, ({ clause, quote }) => ({
    clause,
    quote,
  }));

  const read = {
    header,
    onlyChinese: folder.onlyChinese,
    reviewed: readReviewed(folder),
    editedText,
    clauses,
    ...readSource(folder, header),
    repairs: readList(folder, textFiles.repairs, writtenRepair, toRepair),
    notes: notes.records,
    translation: readTranslation(folder),
    nonTargets,
    numerals: readList(folder, remarkFiles.numerals, writtenNumeral, toNumeral),
    responsibleUnits: responsibleUnits.records,
    indicators: indicators.records,
    observations: readObservations(folder, indicators.ids),
    sources: sources.records,
    searches: readList(folder, 'searches.yaml', writtenSearch, toSearch),
    ids: { indicators: indicators.ids, sources: sources.ids },
    quotations: [
      ...[...indicators.written].flatMap(([file, value]) => gatherQuotations(file, value, 'target')),
      ...gatherQuotations(remarkFiles.notes, folder.yaml(remarkFiles.notes), 'note'),
      ...gatherQuotations(remarkFiles.nonTargets, folder.yaml(remarkFiles.nonTargets), 'non-target'),
    ],
  };
  return {
    ...read,
    unreadable: folder.unreadable,
    flawed: folder.flawed(),
    lineOf: (file, path) => folder.lineOf(file, path),
  };
}

function readSource(folder: DataFolder, header: PlanHeader | null): Pick<Draft, 'sourceText' | 'sourceHash'> {
  const file = header?.source.file ?? textFiles.source;
  const sourceText = folder.text(file);
  const bytes = folder.bytes(file);
  return { sourceText, sourceHash: bytes && createHash('sha256').update(bytes).digest('hex') };
}
