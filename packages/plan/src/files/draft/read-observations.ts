import type { Observation } from '../../observation/observation.js';
import type { Placed } from '../../plan/draft.js';
import { observationColumns, type WrittenObservation, writtenObservation } from '../../schema/written/observation.js';
import { nearest } from '../../vocabulary/suggest.js';
import type { DataFolder } from '../data-folder.js';
import { readOne } from './read-records.js';
import { toObservation } from './to-domain.js';

/** Reads observations/<indicator>.csv; only indicators with rows have one. */
export function readObservations(folder: DataFolder, indicators: ReadonlySet<string>): readonly Placed<Observation>[] {
  return folder.list('observations/', '.csv').flatMap((file) => {
    const indicator = file.slice('observations/'.length, -'.csv'.length);
    if (!indicators.has(indicator)) reportUnknown(folder, file, indicator, [...indicators]);
    return folder.csv(file, observationColumns).flatMap(({ cells }, row) => {
      const written = readOne(folder, file, String(row), writtenObservation, cells);
      if (!written || !hasBothNotes(folder, file, row, written)) return [];
      return [{ file, path: String(row), record: toObservation(indicator, written) }];
    });
  });
}

function hasBothNotes(folder: DataFolder, file: string, row: number, written: WrittenObservation): boolean {
  const { noteZh, noteEn } = written;
  if ((noteZh === '') === (noteEn === '')) return true;
  const blank = noteZh === '' ? 'noteZh' : 'noteEn';
  const message = { zh: `“${blank}”是空白`, en: `"${blank}" is blank` };
  const hint = { zh: '两种语言都写，或都不写', en: 'Write the remark in both languages or in none' };
  folder.report({ code: 'missing-translation', file, path: `${row}.${blank}`, message, hint });
  return false;
}

function reportUnknown(folder: DataFolder, file: string, indicator: string, known: readonly string[]): void {
  const near = nearest(indicator, known);
  folder.report({
    code: 'unknown-id',
    file,
    message: { zh: `没有编号为“${indicator}”的指标`, en: `no indicator has the id "${indicator}"` },
    hint: near
      ? { zh: `是否想写“${near}.csv”？`, en: `Did you mean "${near}.csv"?` }
      : { zh: '文件名须为指标编号', en: 'Name the file after an indicator' },
  });
}
