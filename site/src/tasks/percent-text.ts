/** A fraction in whole hundredths: `67%`. */
export function percentText(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}
