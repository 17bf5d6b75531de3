import type { Placed } from '../../plan/draft.js';
import type { Indicator } from '../../plan/indicator.js';
import { writtenIndicator } from '../../schema/written/indicator.js';
import type { DataFolder } from '../data-folder.js';
import { readReviewed } from './read-header.js';
import { type RecordsRead, readOne, reportBadId } from './read-records.js';
import { toIndicator } from './to-indicator.js';

/** Reads indicators/<id>.yaml, one indicator a file. */
export function readIndicators(
  folder: DataFolder,
): RecordsRead<Indicator> & { readonly written: ReadonlyMap<string, unknown> } {
  const records: Placed<Indicator>[] = [];
  const written = new Map<string, unknown>();
  for (const file of folder.list('indicators/', '.yaml')) {
    const id = file.slice('indicators/'.length, -'.yaml'.length);
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) reportBadId(folder, file, id);
    const value = folder.yaml(file);
    written.set(file, value);
    if (value === undefined) continue;
    const right = readOne(folder, file, '', writtenIndicator, value ?? {});
    if (right) records.push({ file, path: '', record: toIndicator(id, right) });
  }
  const ids = new Set([...written.keys()].map((file) => file.slice('indicators/'.length, -'.yaml'.length)));
  // A machine may have found nothing that can be counted.
  if (ids.size === 0 && readReviewed(folder)) {
    const message = { zh: 'indicators/ 中没有指标文件', en: 'there is no indicator in indicators/' };
    const hint = {
      zh: '每个指标一个文件：indicators/<编号>.yaml',
      en: 'Write one file an indicator: indicators/<id>.yaml',
    };
    folder.report({ code: 'missing-file', file: 'indicators', message, hint });
  }
  return { records, ids, written };
}
