/** Chinese summaries of the page `qingyuan`. */
export const qingyuan = {
  ActionId: '该计划各项行动的编号。',
  Ids: '该计划的全部编号。',
  IndicatorId: '该计划各项指标的编号。',
  ResponsibleUnitId: '该计划各责任单位的编号。',
  SafeguardId: '该计划各项保障措施的编号。',
  SourceId: '该计划各来源的编号。',
  TargetId: '该计划各项目标的编号。',
  TaskId: '该计划各项任务的编号。',
  plan: '计划本身，编号为编译器所知。',
};
