import { compoundGrowth, logGrowth, projectLogLine, reductionRate } from '@xianxing/plan';
import type { Adapter, Inputs } from './case.ts';
import { numberIn, recordIn } from './inputs.ts';

/** Yearly reduction in percent that brings a value to what is left of it: compound and logarithmic. */
function reductionTo(rest: number, inputs: Inputs): { discretePercent: number; logPercent: number } {
  const ends = {
    from: 1,
    fromTime: numberIn(inputs, 'baselineYear'),
    to: rest,
    toTime: numberIn(inputs, 'targetYear'),
  };
  const percent = (rate: number | null) => -100 * (rate ?? Number.NaN);
  return { discretePercent: percent(compoundGrowth(ends).value), logPercent: percent(logGrowth(ends).value) };
}

/** Reduction that a target relative to the baseline requires; where only one figure is published it follows the logarithm. */
export const requiredReduction: Adapter = {
  run(inputs) {
    const several = inputs.relativeReductions;
    if (Array.isArray(several)) {
      return {
        requiredPercent: several.map((reduction: number) => reductionTo(1 - reduction, inputs).discretePercent),
      };
    }
    const rates = reductionTo(1 - numberIn(inputs, 'relativeReduction'), inputs);
    return { ...rates, published: rates.logPercent, publishedOnTrackThreshold: rates.logPercent };
  },
};

/** Average annual rate of reduction by least squares, from values or from the formula that makes them. */
export const reductionByRegression: Adapter = {
  run: (inputs) => ({ aarr: regressionOf(inputs).value }),
};

/** What the documentation of the method calls the reasons for which there is no rate. */
const reasonWords: Readonly<Record<string, string>> = {
  'not-positive': 'non-positive value',
  'too-few-points': 'fewer than two distinct years',
};

/** The same where there is no rate: the result is null, with a reason. */
export const reductionGuards: Adapter = {
  run(inputs) {
    const rates = (inputs.cases as readonly Inputs[]).map(regressionOf);
    return {
      results: rates.map(({ value }) => value),
      reasons: rates.map(({ reason }) => (reason === null ? null : (reasonWords[reason] ?? reason))),
    };
  },
};

function regressionOf(inputs: Inputs): ReturnType<typeof reductionRate> {
  const years = inputs.years as readonly number[];
  const values = (inputs.values as readonly number[] | undefined) ?? years.map(byFormula(String(inputs.formula)));
  return reductionRate(years.map((time, index) => ({ time, value: values[index] ?? Number.NaN })));
}

/** `100*(1-0.024)^(year-2000)` */
function byFormula(formula: string): (year: number) => number {
  const parts = /^([\d.]+)\*\(1-([\d.]+)\)\^\(year-(\d+)\)$/.exec(formula)?.slice(1).map(Number);
  const [start = Number.NaN, rate = Number.NaN, first = Number.NaN] = parts ?? [];
  if (!parts) throw new Error(`inputs.formula is "${formula}", not like 100*(1-0.024)^(year-2000)`);
  return (year) => start * (1 - rate) ** (year - first);
}

/** Values that fall at a constant logarithmic rate from a base on. */
export const exponentialProjection: Adapter = {
  run(inputs) {
    const base = recordIn(inputs, 'base');
    const [time, value] = [numberIn(base, 'year'), numberIn(base, 'value')];
    const aYearLater = { time: time + 1, value: value * Math.exp(-numberIn(inputs, 'arr')) };
    const years = inputs.years as readonly number[];
    return { values: years.map((year) => projectLogLine([{ time, value }, aYearLater], year).value) };
  },
};

/** A geometric path to a target of 100 %, drawn for what is missing of 100 down to the floor that the case names. */
export const geometricPath: Adapter = {
  run(inputs) {
    const missing = [
      { time: numberIn(inputs, 'baselineYear'), value: 100 - numberIn(inputs, 'baseline') },
      { time: numberIn(inputs, 'targetYear'), value: numberIn(inputs, 'floor') },
    ];
    const atYear = numberIn(inputs, 'atYear');
    return { [`expectedAt${atYear}`]: 100 - (projectLogLine(missing, atYear).value ?? Number.NaN) };
  },
};
