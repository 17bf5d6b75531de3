import type { Placed } from '../../plan/draft.js';
import { checkShape, type Shape } from '../../schema/check-shape.js';
import type { DataFolder } from '../data-folder.js';

/** Records whose shape is right, and every id that was given, right or wrong. */
export interface RecordsRead<T> {
  readonly records: readonly Placed<T>[];
  readonly ids: ReadonlySet<string>;
}

/** Reads a YAML file of records under their ids. */
export function readRecords<W, T>(
  folder: DataFolder,
  file: string,
  schema: Shape<W>,
  toDomain: (id: string, written: W) => T,
): RecordsRead<T> {
  const value = folder.yaml(file);
  if (value === undefined || value === null) return { records: [], ids: new Set() };
  if (typeof value !== 'object' || Array.isArray(value)) {
    reportShape(folder, file, 'records');
    return { records: [], ids: new Set() };
  }
  const records: Placed<T>[] = [];
  for (const [id, written] of Object.entries(value)) {
    if (!kebab.test(id)) reportBadId(folder, file, id);
    const right = readOne(folder, file, id, schema, written);
    if (right !== null) records.push({ file, path: id, record: toDomain(id, right) });
  }
  return { records, ids: new Set(Object.keys(value)) };
}

/** Reads a YAML file that is a list. */
export function readList<W, T>(
  folder: DataFolder,
  file: string,
  schema: Shape<W>,
  toDomain: (written: W) => T,
): readonly Placed<T>[] {
  const value = folder.yaml(file);
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    reportShape(folder, file, 'list');
    return [];
  }
  return value.flatMap((written, index) => {
    const right = readOne(folder, file, String(index), schema, written);
    return right === null ? [] : [{ file, path: String(index), record: toDomain(right) }];
  });
}

/** Checks one record and reports what is wrong with it; null then. */
export function readOne<W>(
  folder: DataFolder,
  file: string,
  path: string,
  schema: Shape<W>,
  written: unknown,
): W | null {
  const { value, problems } = checkShape(schema, written);
  for (const problem of problems ?? []) {
    folder.report({ ...problem, file, path: [path, problem.path].filter((part) => part !== '').join('.') });
  }
  return value;
}

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Reports an id that is not in the form of ids. */
export function reportBadId(folder: DataFolder, file: string, id: string): void {
  const message = { zh: `“${id}”不是编号`, en: `"${id}" is no id` };
  const hint = { zh: '用小写英文字母、数字和连字符', en: 'Use lower-case letters, digits and hyphens' };
  folder.report({ code: 'bad-id', file, path: id, message, hint });
}

function reportShape(folder: DataFolder, file: string, expected: 'records' | 'list'): void {
  const message = { zh: '文件的形式不对', en: 'the file has another form than it should' };
  const hint =
    expected === 'list'
      ? { zh: '整个文件是一个列表，每项以“- ”开头', en: 'The file is a list; begin each entry with "- "' }
      : { zh: '整个文件是“编号: 记录”', en: 'The file holds records under their ids' };
  folder.report({ code: 'wrong-shape', file, message, hint });
}
