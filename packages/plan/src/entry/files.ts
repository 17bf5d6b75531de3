export { type BuildOptions, buildPlan, type PlanBuilt } from '../files/build-plan.js';
export { checkFiles, type PlanRead } from '../files/check-files.js';
export type { DataFiles } from '../files/data-folder.js';
export { type NewFolder, newFolder } from '../files/new-folder/write-new-folder.js';
export { readFolder } from '../files/read-folder.js';
export { readPlan } from '../files/read-plan.js';
export { type IssueCode, issueCodes } from '../plan/issue-codes.js';
export type { Issue } from '../vocabulary/issue.js';
export type { Localized } from '../vocabulary/localized.js';
