import { percent } from './distance-quantities.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import { calculatedNumber } from './number-text.js';
import type { Teller } from './teller.js';

/** How much evidence there is and of what sort; never added up to a score. */
export function qualityLine({ attainment, say, period }: Teller): ExplanationLine {
  const { dataQuality, recurring, asOf } = attainment;
  const { pointsUsed: used, pointsExpected: expected, ageYears, shareStated, shareOfficial } = dataQuality;
  // The age of a value that is not among the evidence would be of no use to a reader.
  const shown = attainment.evidence.some(({ use }) => use !== 'left-out');
  const age = ageYears === null ? '' : calculatedNumber(ageYears);
  const years = say('年', expected === 1 ? 'year' : 'years');
  const unit = recurring ? say('期', expected === 1 ? 'period' : 'periods') : years;
  const parts = [
    expected > 0 &&
      say(`应有 ${expected} ${unit}的数，有 ${used} ${unit}`, `values for ${used} of ${expected} ${unit}`),
    shown &&
      ageYears !== null &&
      ageYears > 0 &&
      say(
        `最近的数到 ${period(asOf)}已有 ${age} 年`,
        `on ${period(asOf)} the latest value is ${age} ${age === '1' ? 'year' : 'years'} old`,
      ),
    shareStated !== null &&
      say(`年份写明的占 ${percent(shareStated)}`, `${percent(shareStated)} of the values with their period stated`),
    shareOfficial !== null &&
      say(`官方来源占 ${percent(shareOfficial)}`, `${percent(shareOfficial)} from official sources`),
  ].filter((part) => typeof part === 'string');
  const none = say('没有可用的数', 'no value that can be used');
  const text = (parts.length ? parts : [none]).join(say('；', '; '));
  return explanationLine('quality', say('数据', 'Data'), say(`${text}。`, `${text}.`));
}
