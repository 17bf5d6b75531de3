import type { PlacedQuotation } from '../../plan/draft.js';

const roles: Readonly<Record<string, PlacedQuotation['role']>> = {
  baseline: 'baseline',
  targets: 'target',
  mentions: 'mention',
};

/**
 * Finds every pair of `clause` and `quote` in a value as typed. Taken before the shape is checked, so that a mistake elsewhere
 * in a record does not make its words look unaccounted for.
 */
export function gatherQuotations(file: string, written: unknown, role: PlacedQuotation['role']): PlacedQuotation[] {
  const found: PlacedQuotation[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const { clause, quote } = value as Record<string, unknown>;
    if (typeof clause === 'string' && typeof quote === 'string') {
      found.push({ file, path: path.join('.'), clause, quote, role: roles[path[0] ?? ''] ?? role });
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(written, []);
  return found;
}
