export type {
  ActionId,
  Ids,
  IndicatorId,
  ResponsibleUnitId,
  SafeguardId,
  SourceId,
  TargetId,
  TaskId,
} from './generated/ids.js';
export { plan } from './generated/plan.js';
