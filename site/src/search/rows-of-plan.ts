import { type Indicator, inLanguage, type Language, type Localized, type Plan } from '@xianxing/plan';
import { pathToNote } from '../shell/paths.ts';
import { numberedNotes } from '../text/text-view.ts';
import { indicatorAddress, unitAddress } from './name-address.ts';
import { rowsOfText } from './rows-of-text.ts';
import type { IndexRow, RowKind } from './search-index.ts';

/** Everything of a plan that can be found, in one language: its clauses, then its notes, indicators and responsible units. */
export function rowsOfPlan(plan: Plan, language: Language): IndexRow[] {
  const { rows, rowOf } = rowsOfText(plan, language);
  const add = (kind: RowKind, above: readonly number[], address: string, words: Localized) =>
    rows.push({ kind, above, number: '', pieces: [{ address, text: inLanguage(words, language) }] });
  for (const { note, anchor } of numberedNotes(plan)) {
    const noted = rowOf.get(note.clause);
    const above = noted === undefined ? [] : rows[noted]?.kind === 'heading' ? [noted] : (rows[noted]?.above ?? []);
    add('note', above, pathToNote(anchor, language), note.text);
  }
  for (const indicator of Object.values<Indicator>(plan.indicators)) {
    add('indicator', [], indicatorAddress(indicator, language), indicator.name);
  }
  for (const { id, name } of Object.values<Plan['responsibleUnits'][string]>(plan.responsibleUnits)) {
    add('unit', [], unitAddress(id, plan, language), name);
  }
  return rows;
}
