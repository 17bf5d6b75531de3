import type { IssueCode } from '../plan/issue-codes.js';
import type { Issue } from '../vocabulary/issue.js';
import type { Localized } from '../vocabulary/localized.js';
import { type CsvRow, readCsv } from './csv-document.js';
import { decodeText } from './decode-text.js';
import { isOnlyChinese, withEnglish } from './only-chinese.js';
import { toCheck } from './to-check.js';
import { type FileProblem, readYaml } from './yaml-document.js';

/** The files of a data folder by their path inside it, with `/`. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

type LineOf = (path: readonly string[]) => number | null;

/** A data folder while it is being read: decodes and parses its files, gathers what is wrong, remembers lines. */
export class DataFolder {
  readonly issues: Issue[] = [];
  /** Files that were asked for and of which nothing could be read. */
  readonly unreadable = new Set<string>();
  /** Whether plan.yaml says that there is no English; then Chinese stands in its place. */
  onlyChinese = false;
  private readonly lines = new Map<string, LineOf>();
  private readonly asked = new Set<string>();
  private readonly values = new Map<string, unknown>();

  constructor(private readonly files: DataFiles) {}

  /** Reports a problem; without a line, the line of its path in the file. */
  report(problem: {
    code: IssueCode;
    file: string;
    line?: number | null;
    path?: string;
    message: Localized;
    hint?: Localized | null;
  }): void {
    const { code, file, path = '', message, hint = null } = problem;
    const line = problem.line ?? this.lineOf(file, path);
    this.issues.push({ code, severity: 'error', file, line, path, message, hint });
  }

  /** The line of a path in a file that has been read. */
  lineOf(file: string, path: string): number | null {
    return this.lines.get(file)?.(path === '' ? [] : path.split('.')) ?? null;
  }

  /** Remembers how to find lines in a file. */
  rememberLines(file: string, lineOf: LineOf): void {
    this.lines.set(file, lineOf);
  }

  /** The bytes of a file; null where there is none. */
  bytes(file: string): Uint8Array | null {
    this.asked.add(file);
    return this.files.get(file) ?? null;
  }

  /** The text of a file; null where there is none, or it is no text, which is reported. */
  text(file: string): string | null {
    const bytes = this.bytes(file);
    if (!bytes) {
      this.unreadable.add(file);
      this.reportMissing(file);
      return null;
    }
    const decoded = decodeText(bytes);
    if (decoded.problem === null) return decoded.text;
    this.unreadable.add(file);
    const { problem: message, line } = decoded;
    this.report({ code: 'not-text', file, line, message, hint: { zh: '请存为 UTF-8', en: 'Save it as UTF-8' } });
    return null;
  }

  /** The value of a YAML file; undefined where it is missing or broken, which is reported once. */
  yaml(file: string): unknown {
    if (this.values.has(file)) return this.values.get(file);
    const value = this.readValue(file);
    this.values.set(file, value);
    return value;
  }

  /** The rows of a CSV file. */
  csv(file: string, columns: readonly string[]): readonly CsvRow[] {
    const text = this.text(file);
    if (text === null) return [];
    const { rows, problems } = readCsv(text, columns);
    this.rememberLines(file, ([row]) => rows[Number(row)]?.line ?? 1);
    this.reportAll(file, problems);
    return rows;
  }

  /** Paths of the files right inside a folder that end so. */
  list(folder: string, ending: string): string[] {
    return [...this.files.keys()]
      .filter((file) => file.startsWith(folder) && file.endsWith(ending) && !file.slice(folder.length).includes('/'))
      .sort();
  }

  /** Files with an error so far. */
  flawed(): Set<string> {
    return new Set(this.issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  }

  /** Files that nothing has asked for. */
  unasked(): string[] {
    return [...this.files.keys()].filter((file) => !this.asked.has(file)).sort();
  }

  private readValue(file: string): unknown {
    const text = this.text(file);
    if (text === null) return undefined;
    const document = readYaml(text);
    this.rememberLines(file, document.lineOf);
    this.reportAll(file, document.problems);
    for (const issue of toCheck(file, text)) this.issues.push(issue);
    if (document.problems.some((problem) => problem.code === 'yaml-syntax')) {
      this.unreadable.add(file);
      return undefined;
    }
    if (file === 'plan.yaml') this.onlyChinese = isOnlyChinese(document.value);
    return this.onlyChinese ? withEnglish(document.value) : document.value;
  }

  private reportMissing(file: string): void {
    const message = { zh: `没有文件 ${file}`, en: `there is no file ${file}` };
    this.report({ code: 'missing-file', file, message, hint: { zh: '请建立此文件', en: 'Create it' } });
  }

  private reportAll(file: string, problems: readonly FileProblem[]): void {
    for (const problem of problems) this.report({ file, ...problem });
  }
}
