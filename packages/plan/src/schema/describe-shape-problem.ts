import type { z } from 'zod';
import type { IssueCode } from '../plan/issue-codes.js';
import type { Localized } from '../vocabulary/localized.js';
import { nearest } from '../vocabulary/suggest.js';
import type { ShapeProblem } from './check-shape.js';
import { formHints } from './form-hints.js';
import { plainDateOf } from './plain-date.js';
import { plainNumberOf } from './plain-number.js';

type ZodProblem = z.core.$ZodIssue;

/** Says in the words of a data folder what zod found. */
export function describeShapeProblem(problem: ZodProblem, written: unknown): ShapeProblem[] {
  const path = problem.path.map(String);
  const value = valueAt(written, path);
  const at = (keys: readonly string[], code: IssueCode, message: Localized, hint: Localized | null): ShapeProblem => ({
    code,
    path: keys.join('.'),
    message,
    hint,
  });
  const key = path.at(-1) ?? '';
  // The record itself has no key: it may be a whole file, or one entry of it.
  const name = key === '' ? { zh: '此处', en: 'what stands here' } : { zh: `“${key}”`, en: `"${key}"` };

  if (problem.code === 'unrecognized_keys') {
    return problem.keys.map((unknown) => {
      const known = problem.message.split(' ');
      const message = { zh: `没有“${unknown}”这一项`, en: `there is no key "${unknown}"` };
      return at([...path, unknown], 'unknown-key', message, suggestion(unknown, known));
    });
  }
  if (value === undefined) return [at(path, codeOfMissing(key, 'missing-key'), missing(key), formHints[key] ?? null)];
  if (problem.code === 'custom') {
    const { code } = problem.params as { code: IssueCode };
    return [at(path, code, says(code, value), hintFor(code, value))];
  }
  if (value === null || (typeof value === 'string' && !/\S/.test(value))) {
    const code = expectsNumber(problem) ? 'not-a-plain-number' : codeOfMissing(key, 'blank-value');
    return [
      at(path, code, { zh: `${name.zh}是空白`, en: `${name.en} is blank` }, formHints[key] ?? formHints[code] ?? null),
    ];
  }
  if (expectsNumber(problem))
    return [at(path, 'not-a-plain-number', says('not-a-plain-number', value), hintFor('not-a-plain-number', value))];
  const options = allowedWords(problem);
  if (options) {
    const message = { zh: `“${show(value)}”不是可用的值`, en: `"${show(value)}" is none of the allowed words` };
    return [at(path, 'unknown-value', message, suggestion(show(value), options))];
  }
  const message = { zh: `${name.zh}写成了${show(value)}`, en: `${name.en} is written as ${show(value)}` };
  return [at(path, 'wrong-shape', message, expected(problem))];
}

function codeOfMissing(key: string, otherwise: IssueCode): IssueCode {
  if (key === 'zh' || key === 'en') return 'missing-translation';
  if (key === 'clause' || key === 'quote') return 'missing-words';
  return key === 'source' ? 'missing-source' : otherwise;
}

function missing(key: string): Localized {
  return { zh: `缺少“${key}”`, en: `"${key}" is missing` };
}

function expectsNumber(problem: ZodProblem): boolean {
  return problem.code === 'invalid_type' && problem.expected === 'number';
}

function allowedWords(problem: ZodProblem): string[] | null {
  if (problem.code === 'invalid_value') return problem.values.map(String);
  if (problem.code !== 'invalid_union' || !('options' in problem)) return null;
  return Array.isArray(problem.options) ? problem.options.map(String) : null;
}

/** Signs of comparison as an input method types them; by their letters alone ≥ is nearest to `>`. */
const signs: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≧': '>=',
  '≤': '<=',
  '≦': '<=',
  '＞': '>',
  '＜': '<',
};

function suggestion(written: string, known: readonly string[]): Localized {
  const sign = signs[written];
  const near = sign !== undefined && known.includes(sign) ? sign : nearest(written, known);
  const list = known.join(', ');
  if (near) return { zh: `是否想写“${near}”？可用：${list}`, en: `Did you mean "${near}"? Allowed: ${list}` };
  return { zh: `可用：${list}`, en: `Allowed: ${list}` };
}

function says(code: IssueCode, value: unknown): Localized {
  if (code === 'period-or-recurrence')
    return { zh: '目标须有 period 或 recurrence，且只有其一', en: 'a target has either a period or a recurrence' };
  const what = { 'not-a-period': ['时期', 'period'], 'not-a-date': ['日期', 'date'], 'bad-id': ['编号', 'id'] }[
    code as string
  ];
  const [zh, en] = what ?? ['普通数字', 'plain number'];
  return { zh: `“${show(value)}”不是${zh}`, en: `"${show(value)}" is no ${en}` };
}

function hintFor(code: IssueCode, value: unknown): Localized | null {
  const plain = plainForms[code]?.(String(value)) ?? null;
  return plain ? { zh: `请写 ${plain}`, en: `Write ${plain}` } : (formHints[code] ?? null);
}

/** How a value looks in its plain form, where that can be seen. */
const plainForms: { readonly [code in IssueCode]?: (written: string) => string | null } = {
  'not-a-plain-number': plainNumberOf,
  'not-a-date': plainDateOf,
};

function expected(problem: ZodProblem): Localized | null {
  if (problem.code === 'invalid_type') return formHints[problem.expected] ?? null;
  return problem.code === 'invalid_format' ? (formHints[problem.message] ?? null) : null;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueAt(written: unknown, path: readonly string[]): unknown {
  let value = written;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
