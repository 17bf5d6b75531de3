import type { Language, PromiseRow, TargetGroup } from '@xianxing/plan';
import { evidenceLinks, type SourceEntry } from '../evidence/evidence-index.ts';
import type { Judged } from '../progress/judged.ts';
import { pathTo, pathToNote } from '../shell/paths.ts';
import { numberedNotes, type TextView } from '../text/text-view.ts';
import { evidenceOf } from './evidence-of.ts';

/** What the page of one or more parts of the plan shows: their words, and the sources of the numbers beside their targets. */
export interface PartView {
  readonly view: TextView;
  readonly sources: readonly SourceEntry[];
}

/** The view of parts of the plan; their notes stand in the full text, what is known of a number on the page of sources. */
export function partView(groups: readonly TargetGroup[], judged: Judged, language: Language): PartView {
  const { plan } = judged;
  const notes = numberedNotes(plan).map((one) => ({ ...one, href: pathToNote(one.anchor, language) }));
  const links = evidenceLinks(plan, pathTo('sources/', language));
  const hrefOf = ({ target }: PromiseRow) => `#${judged.anchors.get(target.id)}`;
  return { view: { judged, language, alone: false, notes, links, hrefOf }, sources: evidenceOf(groups, plan) };
}
