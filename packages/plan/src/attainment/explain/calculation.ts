import type { Attainment } from '../attainment.js';
import { type Comparison, compare } from '../quantities/meets-target.js';
import { evaluate } from './evaluate.js';
import { digitsOf, numberWithin } from './number-text.js';

/** The symbols of the definitions with the numbers of one judgement; those that do not exist are null. */
export type Symbols = Readonly<Record<string, number | null>>;

/** A formula, and the same with the numbers in it. */
export interface Calculation {
  readonly formula: string;
  readonly working: string;
}

/** Decimals with which a working begins, and where adding more stops. */
const decimals = { least: 4, most: 15 };

/**
 * b, v, T with their times t0, t, tT; E is what the plan expects, r and c the changes per year required and observed so far, m the
 * months of the year that are over.
 */
export function symbolsOf({ numbers, expected, rates, promise, path }: Attainment): Symbols {
  const range = promise.operator === 'in' ? promise : null;
  const { observedTime, targetTime } = numbers;
  const withinYear = path === 'pro-rata' && observedTime !== null && targetTime !== null;
  return {
    b: numbers.baseline,
    t0: numbers.baselineTime,
    v: numbers.observed,
    t: numbers.observedTime,
    T: numbers.target,
    tT: numbers.targetTime,
    E: expected.value,
    r: rates.required.value,
    c: rates.observed.value,
    L: range?.low ?? null,
    H: range?.high ?? null,
    n: 'of' in promise ? promise.of : null,
    m: withinYear ? Math.round((observedTime - targetTime + 1) * 12) : null,
  };
}

/**
 * The first of the formulas that gives the value, with the numbers put in. They are printed with as many decimals as it takes for the
 * printed calculation itself to give the value as shown; null where no formula gives it.
 *
 * @param show - How the value is shown beside the working.
 */
export function workingFor(
  value: number,
  formulas: readonly string[],
  symbols: Symbols,
  show: (value: number) => string,
): Calculation | null {
  const equals = (calculated: number) => Math.abs(calculated - value) <= 1e-9 * Math.max(1, Math.abs(value));
  for (const formula of formulas) {
    const whole = fill(formula, symbols, digitsOf);
    if (whole === null || !equals(evaluate(whole))) continue;
    return { formula, working: withDecimals(formula, symbols, (working) => show(evaluate(working)) === show(value)) };
  }
  return null;
}

/** A comparison with the numbers put in, printed so that it is as true or false as the one that was made. */
export function comparisonOf(operator: Comparison, level: string, symbols: Symbols): Calculation | null {
  const sign = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' }[operator];
  const observed = symbols.v ?? null;
  const target = symbols[level] ?? null;
  if (observed === null || target === null) return null;
  const holds = compare(operator, observed, target);
  const formula = `v ${sign} ${level}`;
  const working = withDecimals(formula, symbols, (text) => {
    const [left = '', right = ''] = text.split(` ${sign} `);
    return compare(operator, evaluate(left), evaluate(right)) === holds;
  });
  return { formula, working };
}

function withDecimals(formula: string, symbols: Symbols, agrees: (working: string) => boolean): string {
  for (let most = decimals.least; most < decimals.most; most++) {
    const working = fill(formula, symbols, (number) => numberWithin(number, most));
    if (working !== null && agrees(working)) return working;
  }
  return fill(formula, symbols, digitsOf) ?? formula;
}

/** null where a number is missing. */
function fill(formula: string, symbols: Symbols, print: (value: number) => string): string | null {
  let complete = true;
  const filled = formula.replace(/\b(?:tT|t0|[A-Za-z])\b/g, (symbol) => {
    const number = symbols[symbol] ?? null;
    if (number === null) complete = false;
    const text = print(number ?? 0);
    return text.startsWith('−') && symbol !== formula ? `(${text})` : text;
  });
  return complete ? filled : null;
}
