import type { Localized } from '../../vocabulary/localized.js';
import type { Profile } from '../profiles/profile.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import { profileNamed } from './known-profiles.js';
import { calculatedNumber } from './number-text.js';
import { ratingLabelWords } from './rating-label-words.js';
import { reasonWords } from './reason-words.js';
import type { Teller } from './teller.js';

/** What a published profile says, under its own name and label, with its own numbers by their own names. */
export function ratingLines({ attainment, say, word }: Teller, own?: Profile): ExplanationLine[] {
  const { rating } = attainment;
  if (rating === null) return [];
  const profile = profileNamed(rating.profile, own);
  const name = profile ? word(profile.name) : rating.profile;
  const why = rating.reason ? word(reasonWords[rating.reason]) : '';
  const labels: Readonly<Record<string, Localized>> = ratingLabelWords;
  const meaning = rating.label === null ? undefined : labels[rating.label];
  const label =
    rating.label === null
      ? say('没有结果。', 'no result.')
      : `“${rating.label}”${meaning ? say(`（${meaning.zh}）`, '') : ''}${say('。', '.')}`;
  const numbers = Object.entries({ ...rating.values, score: rating.score }).flatMap(([key, value]) =>
    typeof value === 'number' ? `${key} = ${calculatedNumber(value, [0], 3)}` : [],
  );
  const values = numbers.length
    ? say(`它自己的数：${numbers.join('，')}。`, ` Its own numbers: ${numbers.join(', ')}.`)
    : '';
  const text = say(`${name}：${label}${why}${values}`, `${name}: ${label}${why && ` ${why}`}${values}`);
  return [
    explanationLine('rating', say('另一种方法', 'Other method'), text, { value: rating.score, reason: rating.reason }),
  ];
}
