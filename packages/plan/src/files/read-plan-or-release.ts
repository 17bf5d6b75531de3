import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fromPlanJson } from '../export/from-plan-json.js';
import { checkShape } from '../schema/check-shape.js';
import { publishedPlan } from '../schema/published/plan.js';
import type { Issue } from '../vocabulary/issue.js';
import type { Localized } from '../vocabulary/localized.js';
import type { PlanRead } from './check-files.js';
import { readPlan } from './read-plan.js';

/**
 * Reads a plan from its data folder, or from what was published of it: a plan.json, or a folder that holds one.
 *
 * Problems are values, as those of `readPlan` are. A published plan is checked against its schema, no further: it was checked when it
 * was made.
 *
 * @param path - Of a folder or a file.
 */
export async function readPlanOrRelease(path: string): Promise<PlanRead> {
  if (path.endsWith('.json')) return readPlanJson(path);
  const inFolder = join(path, 'plan.json');
  const published = (await isFile(inFolder)) && !(await isFile(join(path, 'plan.yaml')));
  return published ? readPlanJson(inFolder) : readPlan(path);
}

async function readPlanJson(file: string): Promise<PlanRead> {
  const wrong = (code: string, message: Localized, hint: Localized): PlanRead => ({
    plan: null,
    issues: [{ code, severity: 'error', file, line: null, path: '', message, hint }],
  });
  if (!(await isFile(file)))
    return wrong(
      'missing-file',
      { zh: `没有文件 ${file}`, en: `there is no file ${file}` },
      { zh: '核对路径', en: 'Check the path' },
    );
  const json = parsed(await readFile(file, 'utf8'));
  if (json === undefined)
    return wrong(
      'json-syntax',
      { zh: 'JSON 读不通，可能没有下载完整', en: 'this JSON cannot be read; it may not have arrived whole' },
      { zh: '请重新取得这个文件', en: 'Get the file again' },
    );
  const { value, problems } = checkShape(publishedPlan, json);
  if (problems !== null)
    return {
      plan: null,
      issues: problems.map((problem): Issue => ({ ...problem, severity: 'error', file, line: null })),
    };
  try {
    return { plan: fromPlanJson(value), issues: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return wrong(
      'missing-key',
      { zh: `目标缺少其比较方式所需的数（${error.message}）`, en: error.message },
      { zh: '请由数据文件夹重新导出', en: 'Export it again from the data folder' },
    );
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
