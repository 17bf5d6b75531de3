import { inLanguage, type Language, type PromiseRow, stateWords } from '@xianxing/plan';
import { wordsIn } from '../words/words.ts';

/** The verdict in words; an unknown one says what is missing: any public figure, or one that counts the same. */
export function verdictWords(row: PromiseRow, language: Language): string {
  const { unknown } = wordsIn(language);
  if (row.state !== 'unknown') return inLanguage(stateWords[row.state], language);
  if (row.conflict === 'other-verdict') return unknown.conflicting;
  if (row.near.length > 0) return unknown.nearOnly;
  const noFigure = row.target.recurrence === null ? row.observed === null : row.seen.length === 0;
  return noFigure ? unknown.noFigure : unknown.undecided;
}
