import type { Clocks } from '../attainment/assessment.js';
import type { Rating } from '../attainment/profiles/profile.js';
import type { Summary, UnitSummary } from '../attainment/summary.js';
import type { Observation } from '../observation/observation.js';
import type { ResponsibleUnit } from '../plan/responsible-unit.js';
import type { Role } from '../plan/role.js';
import type { Search, Source } from '../plan/source.js';
import type { IndicatorBelonging } from '../table/indicator-belonging.js';
import type { Edition } from './edition.js';
import type { PublishedAttainment, PublishedJudgement } from './published-attainment.js';
import type { PublishedAction, PublishedIndicator, PublishedTask } from './published-plan.js';

/** What `indicators/<id>.json` holds: everything about one indicator. */
export interface PublishedIndicatorPart extends Edition, Clocks {
  readonly indicator: PublishedIndicator;
  readonly belongsTo: IndicatorBelonging;
  /** Judgements of its targets, in the order of the text. */
  readonly attainments: readonly PublishedAttainment[];
  /** Its ratings joined by the profile's own rule; null where the profile has none. */
  readonly rating: Rating | null;
  readonly observations: readonly Observation[];
  /** Publications that its observations cite. */
  readonly sources: readonly Source[];
  /** What was looked for, where, and until when. */
  readonly searches: readonly Search[];
}

/** What `tasks/<id>.json` holds: one task, who is responsible, and how its targets stand. */
export interface PublishedTaskPart extends Edition, Clocks {
  readonly action: Omit<PublishedAction, 'tasks'>;
  readonly task: PublishedTask;
  readonly responsibleUnits: readonly ResponsibleUnit[];
  readonly summary: Summary;
  readonly judgements: readonly PublishedJudgement[];
}

/** What `units/<id>.json` holds: one responsible unit, its tasks, and how their targets stand. */
export interface PublishedUnitPart extends Edition, Clocks {
  readonly responsibleUnit: ResponsibleUnit;
  readonly tasks: readonly (Omit<PublishedTask, 'text' | 'translation'> & { readonly role: Role })[];
  readonly summary: UnitSummary;
  readonly judgements: readonly PublishedJudgement[];
}
