import { type Observation, type Plan, type Source, standingObservations } from '@xianxing/plan';
import { observationKey } from '../live/observation-key.ts';

/** An observation with its number and its anchor on the page. */
export interface EvidenceEntry {
  readonly observation: Observation;
  readonly number: number;
  readonly anchor: string;
}

/** A source with the observations that cite it. */
export interface SourceEntry {
  readonly source: Source;
  readonly entries: readonly EvidenceEntry[];
}

/** The standing observations under their sources, numbered through; sources in the order in which they are first cited. */
export function evidenceIndex(plan: Plan): SourceEntry[] {
  const standing = standingObservations(plan.observations);
  const sources: Readonly<Record<string, Source>> = plan.sources;
  const anchors = new Map<string, number>();
  let number = 0;
  return [...Map.groupBy(standing, ({ source }) => source)].flatMap(([id, observations]) => {
    const source = sources[id];
    if (source === undefined) return [];
    const entries = observations.map((observation) => {
      const name = `e-${observation.indicator}-${observation.period}`;
      const seen = (anchors.get(name) ?? 0) + 1;
      anchors.set(name, seen);
      number += 1;
      return { observation, number, anchor: seen === 1 ? name : `${name}-${seen}` };
    });
    return [{ source, entries }];
  });
}

/** Where an observation's source is shown; null where the observation does not stand. */
export type EvidenceLinks = (
  observation: Observation,
) => { readonly entry: EvidenceEntry; readonly number: number; readonly href: string } | null;

/** Finds the entries of a plan's observations on the page of sources. */
export function evidenceLinks(plan: Plan, page: string): EvidenceLinks {
  const byKey = new Map(
    evidenceIndex(plan).flatMap(({ entries }) => entries.map((entry) => [observationKey(entry.observation), entry])),
  );
  return (observation) => {
    const entry = byKey.get(observationKey(observation));
    return entry === undefined ? null : { entry, number: entry.number, href: `${page}#${entry.anchor}` };
  };
}
