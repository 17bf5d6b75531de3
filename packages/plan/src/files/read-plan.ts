import type { Issue } from '../vocabulary/issue.js';
import { checkFiles, type PlanRead } from './check-files.js';
import { readFolder } from './read-folder.js';

/**
 * Reads, checks and resolves a plan's data folder.
 *
 * Problems in the data are values, all at once, sorted by file and line; nothing is thrown for them, nor for a folder that is
 * not there. No clock is read.
 *
 * @param folder - Path of the data folder.
 * @returns The plan, or null while an error stands, and all issues, warnings included.
 * @throws The system's error where a file is there but cannot be read (permissions).
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * Object.keys(plan.tasks); //=> ['a1t1', 'a1t2', 'a2t1', 'a2t2']
 * (await readPlan('no/such/folder')).issues.map((issue) => issue.code); //=> ['missing-file']
 */
export async function readPlan(folder: string): Promise<PlanRead> {
  const files = await readFolder(folder);
  return files ? checkFiles(files) : { plan: null, issues: [missingFolder(folder)] };
}

/** What is wrong where there is no data folder at all. */
export function missingFolder(folder: string): Issue {
  const message = { zh: `没有文件夹 ${folder}`, en: `there is no folder ${folder}` };
  const hint = { zh: '核对路径', en: 'Check the path' };
  return { code: 'missing-file', severity: 'error', file: folder, line: null, path: '', message, hint };
}
