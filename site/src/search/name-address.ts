import { type Indicator, type Language, type Plan, roleIn } from '@xianxing/plan';
import { pathTo, pathToClause } from '../shell/paths.ts';

const pages = Object.keys(import.meta.glob('../pages/**/*.astro'));

/** Where an indicator is shown: its own page, or while there is none the first clause that promises something of it. */
export function indicatorAddress({ id, targets }: Indicator, language: Language): string {
  return hasPages('indicators')
    ? pathTo(`indicators/${id}/`, language)
    : pathToClause(targets[0]?.clause ?? '', language);
}

/** Where a responsible unit is shown: its own page, or while there is none the first bracket that names it. */
export function unitAddress(id: string, plan: Plan, language: Language): string {
  if (hasPages('units')) return pathTo(`units/${id}/`, language);
  const named = Object.values(plan.tasks).find((task) => roleIn([task], id) !== null);
  const bracket = plan.clauses.find(({ kind, parent }) => kind === 'responsibility' && parent === named?.id);
  return pathToClause(bracket?.id ?? '', language);
}

/** Whether a folder of pages has one for each id. */
function hasPages(folder: string): boolean {
  return pages.some((page) => page.startsWith(`../pages/${folder}/[`));
}
