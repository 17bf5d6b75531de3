import type { Projection } from '../attainment.js';
import { spaced } from './amount-words.js';
import { workingFor } from './calculation.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import { calculatedNumber } from './number-text.js';
import { endOfPeriodWords } from './period-words.js';
import type { Teller } from './teller.js';

const formulas = { endpoint: ['v + (v − b) ÷ (t − t0) × (tT − t)'], ols: [] };

/** Where the change so far would lead, if it continued: a reading, never a forecast. Two points make one line, which is told once. */
export function projectionLines(teller: Teller): ExplanationLine[] {
  const { projections } = teller.attainment;
  return projections.flatMap((projection) =>
    projection.value === null || (projection.model === 'ols' && projection.points < 3)
      ? []
      : projectionLine(teller, projection, projection.value),
  );
}

function projectionLine(teller: Teller, projection: Projection, value: number): ExplanationLine {
  const { attainment, language, symbols, say, calculated } = teller;
  const { model, points, kind } = projection;
  const { promise, numbers } = attainment;
  const target = numbers.target === null ? [] : [numbers.target];
  const show = (number: number) => calculatedNumber(number, target);
  const end = promise.period ? endOfPeriodWords(promise.period, language) : '';
  const level = calculated(value, numbers.target);
  const which =
    model === 'endpoint'
      ? say('从第一个数到最近一个数的平均变化', 'the average change from the first value to the latest')
      : say('各数之间最小二乘直线的变化', 'the change along the line of least squares');
  const sort =
    kind === 'trend'
      ? say(`依据 ${points} 个数，不是预测`, `it rests on ${points} values and is no forecast`)
      : say(`只有 ${points} 个数，是外推，不是预测`, `an extrapolation from ${points} values, no forecast`);
  return explanationLine(
    'projection',
    say('照此推算', 'Projection'),
    say(
      `假如${which}继续，到 ${end}为${spaced(level)}；${sort}。`,
      `If ${which} continued: ${level} on ${end}; ${sort}.`,
    ),
    { ...workingFor(value, formulas[model], symbols, show), value },
  );
}
