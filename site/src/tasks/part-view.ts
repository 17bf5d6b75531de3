import type { Language, TargetGroup } from '@xianxing/plan';
import { evidenceLinks, type SourceEntry } from '../evidence/evidence-index.ts';
import type { Judged } from '../progress/judged.ts';
import { pathTo } from '../shell/paths.ts';
import { numberedNotes, type TextView } from '../text/text-view.ts';
import { evidenceOf } from './evidence-of.ts';

/** What the page of one or more parts of the plan shows: their words with their notes, and the evidence beside their targets. */
export interface PartView {
  readonly view: TextView;
  readonly sources: readonly SourceEntry[];
}

/** The view of some parts: notes of their clauses alone, and the sources of their targets. */
export function partView(
  parts: readonly string[],
  groups: readonly TargetGroup[],
  judged: Judged,
  language: Language,
): PartView {
  const { plan } = judged;
  const clauses = new Set(
    plan.clauses.filter(({ id, parent }) => parts.includes(id) || parts.includes(parent ?? '')).map(({ id }) => id),
  );
  const notes = numberedNotes(plan).filter(({ note }) => clauses.has(note.clause));
  return { view: { judged, language, notes, links: evidenceLinks(plan, pathTo('sources/', language)) }, sources: evidenceOf(groups, plan) };
}
