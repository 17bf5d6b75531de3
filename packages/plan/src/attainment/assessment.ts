import type { Observation } from '../observation/observation.js';
import type { Declaration } from '../plan/declaration.js';
import type { PlanIds } from '../plan/plan.js';
import type { IsoDate, Period } from '../vocabulary/period.js';
import type { Attainment } from './attainment.js';
import type { IndicatorJudgement } from './judgement.js';
import type { Profile } from './profiles/profile.js';

/** A reader's own value: takes the place of every observation of that indicator and period, and is marked `assumption`. */
export interface Assumption<IndicatorId extends string = string> {
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly value: number;
}

/** The two clocks, and what else a caller may choose. */
export interface AssessOptions<Ids extends PlanIds = PlanIds> {
  /** What is due: periods that end later are not looked at. */
  readonly asOf: IsoDate;
  /** What had been recorded here by the end of that day; without it every row counts, with hindsight. */
  readonly knownAt?: IsoDate;
  /** `planDefault` unless given. */
  readonly profile?: Profile;
  /** Which evidence counts; by default rows of the same definition, their period stated or inferred. */
  readonly admit?: (observation: Observation<Ids['indicator'], Ids['source']>) => boolean;
  /** Instead of the plan's own. */
  readonly observations?: readonly Observation<Ids['indicator'], Ids['source']>[];
  /** A reader's "what if". */
  readonly assumptions?: readonly Assumption<Ids['indicator']>[];
  /** Takes the place of what the plan's record declares, part by part. */
  readonly declarations?: { readonly [Id in Ids['indicator']]?: Partial<Declaration> };
}

/** The two dates and the method that a judgement was made with. */
export interface Clocks {
  readonly asOf: IsoDate;
  /** null: no such clock, every recorded row counts. */
  readonly knownAt: IsoDate | null;
  readonly withHindsight: boolean;
  /** Id of the profile asked for. */
  readonly profile: string;
  /** Id of the profile whose cuts give the trajectories: the one asked for, or the default where that one has labels of its own. */
  readonly trajectoryProfile: string;
}

/** Every indicator and every target of a plan, judged by two dates and one profile. */
export interface Assessment<Ids extends PlanIds = PlanIds> extends Clocks {
  readonly plan: string;
  readonly indicators: { readonly [Id in Ids['indicator']]: IndicatorJudgement<Id, Ids['target']> };
  readonly targets: { readonly [Id in Ids['target']]: Attainment<Id, Ids['indicator']> };
}
