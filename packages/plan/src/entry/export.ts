export { toPlanJson } from '../export/plan-json.js';
export type {
  PublishedAction,
  PublishedBaseline,
  PublishedClause,
  PublishedIndicator,
  PublishedPlan,
  PublishedSafeguard,
  PublishedTarget,
  PublishedTask,
} from '../export/published-plan.js';
