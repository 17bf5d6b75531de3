import {
  type DataChange,
  evidenceGradeWords,
  type Indicator,
  inLanguage,
  type Language,
  type Observation,
  type RevisedPart,
} from '@xianxing/plan';
import { withUnit } from '../progress/with-unit.ts';
import { wordsIn } from '../words/words.ts';
import { changeWords } from './words.ts';

/** What a change did to the value: `380 家`, or `370 家 → 380 家`. */
export function valueText({ kind, before, after }: DataChange, indicator: Indicator, language: Language): string {
  const { progress } = wordsIn(language);
  const say = (rows: readonly Observation[]): string => {
    const texts = rows.map(({ value, printed }) =>
      indicator.kind === 'event' ? progress.happened(value > 0) : withUnit(printed, indicator, language),
    );
    return [...new Set(texts)].join(progress.list);
  };
  if (kind === 'added') return say(after);
  if (kind === 'withdrawn') return say(before);
  const [was, is] = [say(before), say(after)];
  return was === is ? is : changeWords(language).from(was, is);
}

/** What a revision altered beside the value, each with what it was and what it is; quotations and notes by name only. */
export function alteredText({ kind, changed, before, after }: DataChange, language: Language): string | null {
  const words = changeWords(language);
  const { colon, list } = wordsIn(language).progress;
  if (kind !== 'revised') return null;
  if (changed.length === 0) return words.unchanged;
  const parts = changed.filter((part) => part !== 'value' && part !== 'printed');
  const told = parts.map((part) => {
    const say = (rows: readonly Observation[]) => rows.map((row) => partText(part, row, language)).join(list);
    const both = part === 'quote' || part === 'note' ? '' : `${colon}${words.from(say(before), say(after))}`;
    return `${words.parts[part]}${both}`;
  });
  return told.length === 0 ? null : words.changed(told.join(words.between));
}

function partText(part: RevisedPart, row: Observation, language: Language): string {
  const words = changeWords(language);
  if (part === 'status') return words.status[row.status];
  if (part === 'evidence') return inLanguage(evidenceGradeWords[row.evidence], language);
  if (part === 'definition') return words.definition[row.definition];
  if (part === 'periodBasis') return words.periodBasis[row.periodBasis];
  if (part === 'occurredOn') return row.occurredOn ?? words.nothing;
  return row.locator === '' ? words.nothing : row.locator;
}
