/**
 * The value of a calculation as it is printed: `(380 − 262) ÷ (325 − 262)`. It knows +, −, ×, ÷, brackets and `min(…, …)`, and exists
 * so that a working is only ever shown where it gives the number beside it.
 *
 * @returns NaN where the text is no such calculation.
 * @example
 * evaluate('2 × (5 − −1.5)'); //=> 13
 */
export function evaluate(calculation: string): number {
  const tokens = calculation.match(/\d+(?:\.\d+)?|min|\S/g) ?? [];
  let at = 0;
  const take = (...wanted: string[]) => (wanted.includes(tokens[at] ?? '') ? tokens[at++] : undefined);

  function sum(): number {
    let total = product();
    for (let sign = take('+', '−'); sign; sign = take('+', '−')) total += sign === '+' ? product() : -product();
    return total;
  }

  function product(): number {
    let total = factor();
    for (let sign = take('×', '÷'); sign; sign = take('×', '÷')) {
      const next = factor();
      total = sign === '×' ? total * next : total / next;
    }
    return total;
  }

  function factor(): number {
    if (take('−')) return -factor();
    if (take('min')) return Math.min(...list());
    if (tokens[at] === '(') return list()[0] ?? Number.NaN;
    return Number(tokens[at++]);
  }

  function list(): number[] {
    take('(');
    const items = [sum()];
    while (take(',')) items.push(sum());
    return take(')') ? items : [Number.NaN];
  }

  const value = sum();
  return at === tokens.length ? value : Number.NaN;
}
