/** A number with what it is counted in: `380 家`, `38%`. */
export function counted(value: string, unit: string): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
