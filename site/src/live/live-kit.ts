import type { Language, Localized, Plan } from '@xianxing/plan';
import { publishedSchemas } from '@xianxing/plan/schema';
import { dataUrl } from '../../address.ts';
import { evidenceIndex } from '../evidence/evidence-index.ts';
import type { Judged } from '../progress/judged.ts';
import { pathTo } from '../shell/paths.ts';
import { liveStyle } from '../styles/live-style.ts';
import { type CellWords, cellWords } from './cell-words.ts';
import { controls } from './controls.ts';
import { type LiveWords, liveWords } from './live-words.ts';
import { observationKey } from './observation-key.ts';
import type { Piece } from './piece.ts';
import type { Shape } from './shape.ts';
import { toShape } from './to-shape.ts';

/** What the engine and the tables read of a plan. */
export type LivePlan = Pick<
  Plan,
  | 'id'
  | 'dataDate'
  | 'clauses'
  | 'actions'
  | 'tasks'
  | 'safeguards'
  | 'responsibleUnits'
  | 'indicators'
  | 'observations'
  | 'sources'
>;

/**
 * What a page's script needs of its own build, as a file of this site in the page's language: the plan without its words, the data that
 * the page was built with, and the words of cells and controls.
 */
export interface LiveKit {
  readonly language: Language;
  readonly plan: LivePlan;
  readonly cells: CellWords;
  readonly words: LiveWords;
  /** Where the page of sources shows an observation: its number there, and its anchor. */
  readonly evidence: Readonly<Record<string, readonly [number: number, anchor: string]>>;
  readonly sources: string;
  /** Numbers of the targets by the anchor of their promise. */
  readonly anchors: Readonly<Record<string, number>>;
  /** Where to ask for newer data. */
  readonly from: string;
  /** The rules for whatever the script makes. */
  readonly style: string;
  /** What newer data must be. */
  readonly shapes: Readonly<Record<'manifest' | 'observations', Shape>>;
  /** The controls of a page, and of the page of an indicator. */
  readonly controls: readonly Piece[];
  readonly controlsWithValue: readonly Piece[];
}

/** The kit of a plan's pages in one language. */
export function toLiveKit(judged: Judged, language: Language): LiveKit {
  const { plan } = judged;
  const words = liveWords(language);
  const { manifest, observations } = publishedSchemas();
  const entries = evidenceIndex(plan).flatMap((source) => source.entries);
  return {
    language,
    plan: toLivePlan(plan, language),
    cells: cellWords(language),
    words,
    controls: controls(words, false),
    controlsWithValue: controls(words, true),
    evidence: Object.fromEntries(
      entries.map(({ observation, number, anchor }) => [observationKey(observation), [number, anchor]]),
    ),
    sources: pathTo('sources/', language),
    anchors: anchorNumbers(judged),
    from: dataUrl,
    style: liveStyle,
    shapes: { manifest: toShape(Object(manifest)), observations: toShape(Object(observations)) },
  };
}

/** The plan without what no cell shows: words of its text, notes, quotations, names in the other language. */
export function toLivePlan(plan: Plan, language: Language): LivePlan {
  const { id, dataDate, clauses, actions, tasks, safeguards, responsibleUnits, indicators, observations, sources } =
    plan;
  const named = ({ zh, en }: Localized): Localized => (language === 'en' ? { zh: '', en } : { zh, en: '' });
  const bare = { quote: '', note: null };
  return {
    id,
    dataDate,
    clauses: clauses.map((clause) => ({ ...clause, text: '', number: '' })),
    actions: each(actions, (action) => ({ ...action, title: none })),
    tasks: each(tasks, (task) => ({ ...task, title: none })),
    safeguards: each(safeguards, (safeguard) => ({ ...safeguard, title: none })),
    responsibleUnits: each(responsibleUnits, (unit) => ({ ...unit, name: none, aliases: [] })),
    indicators: each(indicators, (indicator) => ({
      ...indicator,
      name: named(indicator.name),
      unitOfMeasure: { ...indicator.unitOfMeasure, text: named(indicator.unitOfMeasure.text) },
      definition: null,
      note: null,
      baseline: indicator.baseline && { ...indicator.baseline, quote: '' },
      targets: indicator.targets.map((target) => ({ ...target, ...bare })),
      mentions: indicator.mentions.map(({ clause }) => ({ clause, quote: '' })),
    })),
    observations: observations.map((row) => ({ ...row, ...bare, locator: '' })),
    sources: each(sources, (source) => ({ ...source, title: none, publisher: none, note: null })),
  };
}

function anchorNumbers({ plan, anchors }: Judged): LiveKit['anchors'] {
  const targets = Object.values(plan.indicators).flatMap((indicator) => indicator.targets.map(({ id }): string => id));
  return Object.fromEntries([...anchors].map(([target, anchor]) => [anchor, targets.indexOf(target)]));
}

const none: Localized = { zh: '', en: '' };

function each<Part, Records extends Readonly<Record<string, Part>>>(
  records: Records,
  of: (part: Records[string]) => Part,
): Records {
  return Object.fromEntries(Object.entries(records).map(([id, part]) => [id, of(part as Records[string])])) as Records;
}
