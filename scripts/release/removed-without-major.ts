/**
 * Names that a release had and today's state has not, though no waiting change is declared as major.
 *
 * @param bump - The largest of the changes that wait for this package; null where none does.
 */
export function removedWithoutMajor(
  released: readonly string[],
  today: readonly string[],
  bump: 'major' | 'minor' | 'patch' | null,
): string[] {
  if (bump === 'major') return [];
  const present = new Set(today);
  return released.filter((name) => !present.has(name));
}
