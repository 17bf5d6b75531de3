import type { Issue } from '../vocabulary/issue.js';
import { checkRepairRule } from './check-repair-rule.js';
import { findPlaces } from './find-places.js';
import type { Repair } from './repair.js';
import { repairIssue } from './repair-issue.js';
import { type Words, withoutWhiteSpace, wordsOfSource } from './words.js';

/** Where a repair applied: from `start` to before `end`, in the words of the source and in those of the repaired text. */
export interface AppliedRepair {
  readonly repair: Repair;
  readonly printed: { readonly start: number; readonly end: number };
  readonly edited: { readonly start: number; readonly end: number };
}

/** A source after its repairs. */
export interface RepairedText {
  /** The words without white space; each character with its line in the source. */
  readonly words: Words;
  readonly applied: readonly AppliedRepair[];
  readonly issues: readonly Issue[];
}

/**
 * The source after its repairs, which must be listed in its order. White space does not count, neither in the source nor in the
 * repairs.
 *
 * A repair that applies nowhere, only before an earlier one, or in more places than there are such repairs is an issue and changes
 * nothing; so is one that does not do what its rule says. Page furniture applies only where it fills its lines.
 *
 * @example
 * const repair = { rule: 'fourfold', printed: '一一一一、', edited: '一、' };
 * applyRepairs('一一一\n一、目标', [repair]).words.text; //=> '一、目标'
 */
export function applyRepairs(source: string, repairs: readonly Repair[]): RepairedText {
  const words = wordsOfSource(source);
  const issues: Issue[] = [];
  const applied: AppliedRepair[] = [];
  const pieces: { text: string; lines: readonly number[] }[] = [];
  let cursor = 0;
  let length = 0;
  const keep = (text: string, lines: readonly number[]) => {
    pieces.push({ text, lines });
    length += text.length;
  };
  const known = knownPlaces(words, repairs);
  for (const [index, repair] of repairs.entries()) {
    const printed = withoutWhiteSpace(repair.printed);
    const edited = withoutWhiteSpace(repair.edited);
    const broken = checkRepairRule({ ...repair, printed, edited }, index);
    const { places, same, from } = known.get(keyOf(repair)) ?? { places: [], same: 0, from: 0 };
    let next = from;
    while ((places[next] ?? cursor) < cursor) next++;
    known.set(keyOf(repair), { places, same, from: next });
    const start = places[next];
    if (broken) issues.push(broken);
    else if (places.length === 0) issues.push(repairIssue('repair-fits-nothing', index, repair));
    else if (places.length > same) issues.push(repairIssue('repair-ambiguous', index, repair, places.length));
    else if (start === undefined) issues.push(repairIssue('repair-out-of-order', index, repair));
    else {
      keep(words.text.slice(cursor, start), words.lines.slice(cursor, start));
      const end = start + printed.length;
      applied.push({ repair, printed: { start, end }, edited: { start: length, end: length + edited.length } });
      keep(
        edited,
        Array.from({ length: edited.length }, () => words.lines[start] ?? 1),
      );
      cursor = end;
    }
  }
  keep(words.text.slice(cursor), words.lines.slice(cursor));
  const text = pieces.map((piece) => piece.text).join('');
  return { words: { text, lines: pieces.flatMap((piece) => piece.lines) }, applied, issues };
}

/**
 * The repaired words with what was printed put back in every place: the words of the source, if nothing else was changed.
 *
 * @param repaired - Words without white space.
 * @param applied - What {@link applyRepairs} says of the same words.
 * @example
 * const repair = { rule: 'fourfold', printed: '一一一一、', edited: '一、' };
 * undoRepairs('一、目标', applyRepairs('一一一\n一、目标', [repair]).applied); //=> '一一一一、目标'
 */
export function undoRepairs(repaired: string, applied: readonly AppliedRepair[]): string {
  let text = '';
  let cursor = 0;
  for (const { repair, edited } of applied) {
    text += repaired.slice(cursor, edited.start) + withoutWhiteSpace(repair.printed);
    cursor = edited.end;
  }
  return text + repaired.slice(cursor);
}

interface KnownPlaces {
  readonly places: readonly number[];
  /** How many repairs have the same words. */
  readonly same: number;
  /** The first place that can still be behind the last repair. */
  readonly from: number;
}

/** Where the words of the repairs stand, each once however many repairs have them. */
function knownPlaces(words: Words, repairs: readonly Repair[]): Map<string, KnownPlaces> {
  const first = new Map<string, Repair>();
  const same = new Map<string, number>();
  for (const repair of repairs) {
    if (!first.has(keyOf(repair))) first.set(keyOf(repair), repair);
    const printed = withoutWhiteSpace(repair.printed);
    same.set(printed, (same.get(printed) ?? 0) + 1);
  }
  const sought = [...first.values()].map(({ printed, rule }) => ({
    words: withoutWhiteSpace(printed),
    fillsLines: rule === 'page-furniture',
  }));
  const places = findPlaces(words, sought);
  return new Map(
    [...first.keys()].map((key, index) => [
      key,
      { places: places[index] ?? [], same: same.get(sought[index]?.words ?? '') ?? 0, from: 0 },
    ]),
  );
}

function keyOf({ rule, printed }: Repair): string {
  return `${rule === 'page-furniture'} ${withoutWhiteSpace(printed)}`;
}
