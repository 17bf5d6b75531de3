/** Chinese summaries of the page `files`. */
export const files = {
  BuildOptions: '生成计划文件时的选项：写到哪里，已提交的文件可否改动。',
  buildPlan: '由数据文件夹生成计划的各个文件。',
  PlanBuilt: '一次生成写了什么，数据有什么问题。',
  checkFiles: '检查已在内存中的数据文件夹文件，并得出计划。',
  PlanRead: '读取到的计划，以及数据中的全部问题。',
  DataFiles: '数据文件夹中的文件，以目录内的路径为键。',
  DraftFiles: '机器从计划文本中读出的内容，写成数据文件夹的文件。',
  draftFiles: '仅凭规则由文本起草数据文件夹；需要人看的地方标有“待核”。',
  NewFolder: '新建数据文件夹的结果。',
  newFolder: '由一个文本文件新建数据文件夹：要么全部写成，要么什么也不写。',
  readFolder: '目录中每个文件的内容，以路径为键。',
  readPlan: '读取并检查计划的数据文件夹。',
  IssueCode: '一类问题的代码。',
  issueCodes: '读取和检查数据文件夹可能报告的全部问题，代码永久不变。',
};
