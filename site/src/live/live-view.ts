import { type Assumption, type Indicator, type Judgement, type Judgements, judge, type Plan } from '@xianxing/plan';
import type { PublishedObservations } from '@xianxing/plan/export';
import type { CellView } from './cell-view.ts';
import type { LiveKit } from './live-kit.ts';
import { observationKey } from './observation-key.ts';

/** What was observed, until when: the build's, or newer. */
export type LiveData = Pick<Plan, 'dataDate' | 'observations' | 'sources'>;

/** How a reader looks at the data; null where the page's own way is kept. */
export interface Settings {
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly assumptions: readonly Assumption[];
}

/** The way in which pages are built. */
export const asBuilt: Settings = { asOf: null, knownAt: null, assumptions: [] };

/** What the parts of a page are made from: a plan judged anew. Targets and indicators stand in the order by which hooks number them. */
export interface LiveView extends CellView {
  /** Whether data and way of looking are those of the build. */
  readonly asBuilt: boolean;
  readonly plan: Plan;
  readonly assessment: Judgements;
  readonly indicators: readonly Indicator[];
  readonly attainments: readonly Judgement[];
  readonly anchors: LiveKit['anchors'];
}

/** Judges the plan of a kit by some data, in the way that a reader asks for. `evidence` is the page that shows where values come from. */
export function liveView(kit: LiveKit, data: LiveData, settings: Settings, evidence: string): LiveView {
  // The kit has all that is read of a plan here; the rest of a plan is words.
  const plan = { ...kit.plan, ...data } as Plan;
  const { asOf, knownAt, assumptions } = settings;
  const assessment = judge(plan, {
    asOf: asOf ?? data.dataDate,
    ...(knownAt === null ? {} : { knownAt }),
    assumptions,
  });
  return {
    plan,
    assessment,
    asBuilt: data === kit.plan && !asOf && !knownAt && assumptions.length === 0,
    language: kit.language,
    words: kit.cells,
    anchors: kit.anchors,
    indicators: Object.values(plan.indicators),
    attainments: Object.values(assessment.targets),
    links: (observation) => {
      const entry = kit.evidence[observationKey(observation)];
      if (entry) return { number: entry[0], href: `${evidence}#${entry[1]}` };
      const href = plan.sources[observation.source]?.url ?? '';
      return /^https?:\/\//.test(href) ? { number: null, href } : null;
    },
  };
}

/** What was published as the engine reads it; rows about indicators that the page's build does not know are left out. */
export function toLiveData({ dataDate, observations, sources }: PublishedObservations, { plan }: LiveKit): LiveData {
  return {
    dataDate,
    observations: observations.filter(({ indicator }) => Object.hasOwn(plan.indicators, indicator)),
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
  };
}
