import { readFile } from 'node:fs/promises';
import type { Case } from './case.ts';

/** The cases of a file, or everything that is wrong with it, in words for the person who named it. */
export type CasesRead = { readonly cases: readonly Case[] } | { readonly problems: readonly string[] };

/** Reads a file of cases: a JSON list of `{ id, method, source, inputs, expected, tolerance? }`. */
export async function readCases(path: string): Promise<CasesRead> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== 'string') {
    const why = text.code === 'ENOENT' ? 'there is no such file' : text.message;
    return { problems: [`${path}: ${why} · 文件无法读取`] };
  }
  try {
    return casesIn(JSON.parse(text), path);
  } catch (error) {
    return { problems: [`${path}: not JSON (${error instanceof Error ? error.message : error}) · 不是有效的 JSON`] };
  }
}

function casesIn(content: unknown, path: string): CasesRead {
  if (!Array.isArray(content)) return { problems: [`${path}: a list of cases is expected · 应为案例列表`] };
  const problems = content.flatMap((one, index) =>
    problemsOf(one).map((problem) => `${path}: case ${index + 1}: ${problem}`),
  );
  const ids = content.map((one) => one?.id);
  const twice = ids.filter((id, index) => typeof id === 'string' && ids.indexOf(id) !== index);
  problems.push(...twice.map((id) => `${path}: the id "${id}" stands twice · 编号重复`));
  return problems.length ? { problems } : { cases: content };
}

function problemsOf(one: unknown): string[] {
  if (typeof one !== 'object' || one === null) return [`a case is a record, not ${JSON.stringify(one)} · 应为记录`];
  const fields = one as Record<string, unknown>;
  const missing = (name: string, type: string) =>
    typeof fields[name] === type && fields[name] !== null
      ? []
      : [`"${name}" is missing or no ${type} · 缺少或类型不符`];
  const { tolerance } = fields;
  const bad = tolerance === undefined || (typeof tolerance === 'number' && tolerance >= 0);
  return [
    ...missing('id', 'string'),
    ...missing('method', 'string'),
    ...missing('inputs', 'object'),
    ...missing('expected', 'object'),
    ...(bad ? [] : [`"tolerance" is ${JSON.stringify(tolerance)}, not a number from 0 · 容差应为非负数`]),
  ];
}
