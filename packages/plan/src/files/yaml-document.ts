import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from 'yaml';
import type { IssueCode } from '../plan/issue-codes.js';
import type { Localized } from '../vocabulary/localized.js';
import { yamlErrorWords } from './yaml-error-words.js';

/** Something wrong with a file as a file. */
export interface FileProblem {
  readonly code: IssueCode;
  readonly line: number | null;
  readonly path: string;
  readonly message: Localized;
  readonly hint: Localized | null;
}

/** A YAML file as values, with the line of everything in it. */
export interface YamlDocument {
  /** null where the YAML is broken. */
  readonly value: unknown;
  readonly problems: readonly FileProblem[];
  /** The line of the value at the keys and positions, or of the nearest record around it. */
  readonly lineOf: (path: readonly string[]) => number | null;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads block YAML 1.2. Numbers in any other form than digits with a point stay words (`1e3`, `0x1F`, `.5`), so that the shape
 * check finds them.
 */
export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const first = 'empty' in documents ? undefined : documents[0];
  if (!first) return { value: null, problems: [], lineOf: () => 1 };
  const lineAt = (offset: number | undefined) => (offset === undefined ? null : lines.linePos(offset).line);

  const broken = first.errors.map((error) => {
    const { zh, en } = yamlErrorWords(error.code);
    return {
      code: 'yaml-syntax' as const,
      line: lineAt(error.pos[0]),
      path: '',
      message: { zh: `YAML 写法有误：${zh}`, en: `broken YAML: ${en}` },
      hint: { zh: '检查缩进、冒号后的空格和引号', en: 'Check the indentation, the space after a colon, and quotes' },
    };
  });
  // What follows on the same line is mostly an echo of the first.
  const problemsOfLines = broken.filter(({ line }, i) => broken.findIndex((other) => other.line === line) === i);
  if (broken.length > 0) return { value: null, problems: problemsOfLines, lineOf: () => null };

  const problems = [...findStyle(first, lineAt), ...findDuplicateKeys(first, lineAt)];
  if (documents.length > 1)
    problems.push(style('', lineAt(documents[1]?.range?.[0]), '第二个文档（---）', 'a second document (---)'));
  keepOddNumbersAsWords(first);
  return { value: first.toJS(), problems, lineOf: (path) => lineOfPath(first, path, lineAt) };
}

type LineAt = (offset: number | undefined) => number | null;

function style(path: string, line: number | null, zh: string, en: string): FileProblem {
  return {
    code: 'yaml-style',
    line,
    path,
    message: { zh: `数据文件中不用${zh}`, en: `${en} does not belong in a data file` },
    hint: {
      zh: '每项一行：键: 值，列表每行以“- ”开头；空的就不写',
      en: 'One `key: value` or `- item` a line; leave out what is empty',
    },
  };
}

function findStyle(document: Document.Parsed, lineAt: LineAt): FileProblem[] {
  const found: FileProblem[] = [];
  visit(document, {
    Node(_, node) {
      const line = lineAt(node.range?.[0]);
      if ((isMap(node) || isSeq(node)) && node.flow) {
        found.push(style('', line, '花括号或方括号', 'flow style ({} or [])'));
        return visit.SKIP;
      }
      if (isAlias(node)) found.push(style('', line, `别名 *${node.source}`, `the alias *${node.source}`));
      else if (node.anchor) found.push(style('', line, `锚点 &${node.anchor}`, `the anchor &${node.anchor}`));
      else if (node.tag?.startsWith('!')) found.push(style('', line, `标签 ${node.tag}`, `the tag ${node.tag}`));
      return undefined;
    },
  });
  return found;
}

function findDuplicateKeys(document: Document.Parsed, lineAt: LineAt): FileProblem[] {
  const found: FileProblem[] = [];
  visit(document, {
    Map(_, map, ancestors) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : String(key);
        if (seen.has(name)) {
          // At the top of a file of records the keys are ids.
          const code =
            ancestors.length === 1 && map.items.every((item) => isMap(item.value)) ? 'duplicate-id' : 'duplicate-key';
          const message = { zh: `“${name}”写了两次`, en: `"${name}" is written twice` };
          const hint = { zh: '删去一个，或改名', en: 'Remove one, or rename it' };
          found.push({ code, line: lineAt((key as Node | null)?.range?.[0]), path: name, message, hint });
        }
        seen.add(name);
      }
    },
  });
  return found;
}

function keepOddNumbersAsWords(document: Document.Parsed): void {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'number' && !plainNumber.test(scalar.source ?? '')) scalar.value = scalar.source;
    },
  });
}

function lineOfPath(document: Document.Parsed, path: readonly string[], lineAt: LineAt): number | null {
  let node: unknown = document.contents;
  let line: number | null = isMap(node) || isSeq(node) ? lineAt(node.range?.[0]) : 1;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      if (!pair || !isScalar(pair.key)) return line;
      line = lineAt(pair.key.range?.[0]) ?? line;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      line = lineAt((node as Node | undefined)?.range?.[0]) ?? line;
    } else return line;
  }
  return line;
}
