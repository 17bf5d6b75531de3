import type { Plan } from '../../plan/plan.js';
import type { Target } from '../../plan/target.js';
import { findNumerals } from '../../text/numerals.js';
import type { Found } from '../finding.js';
import { absent, quoted } from '../sides.js';

/**
 * Promises to cover all of something (全覆盖) that do not say how many there are.
 *
 * @example
 * const covered = (quote) => ({ id: quote, name: { zh: '街道步道', en: 'Paths' }, targets: [{ operator: '>=', value: 100, of: null, clause: 'a1t1s1', quote }] });
 * const indicators = { counted: covered('六个街道步道全覆盖'), open: covered('街道步道全覆盖') };
 * coverageWithoutTotal({ indicators }).map(({ indicator }) => indicator); //=> ['街道步道全覆盖']
 */
export function coverageWithoutTotal({ indicators }: Pick<Plan, 'indicators'>): Found[] {
  const seen = new Set<string>();
  return Object.values(indicators).flatMap(({ id, name, targets }) =>
    targets
      .filter((target) => coversAnUnknownNumber(target) && isNew(target, seen))
      .map((target) => ({
        indicator: id,
        sides: [
          quoted(target),
          absent(target.clause, { zh: '没有写共有多少个', en: 'How many there are in all is not said' }),
        ],
        says: {
          zh: `“${name.zh}”的目标是全部覆盖，没有写共有多少，覆盖到几个算完成要另行确定。`,
          en: `“${name.en}” promises to cover all, but not how many that is; how many make it complete has to be settled elsewhere.`,
        },
        resolve: { zh: '写明总数和名单的依据。', en: 'State the total and the list it rests on.' },
      })),
  );
}

function coversAnUnknownNumber({ quote }: Target): boolean {
  const all = quote.includes('全覆盖') || (quote.includes('覆盖') && quote.includes('全面'));
  if (!all) return false;
  const before = quote.slice(0, quote.indexOf('覆盖'));
  return !findNumerals(before).some((numeral) => numeral.class === null && (numeral.value ?? 2) >= 2);
}

/** What is covered, in the words before 覆盖; a heading and its task often say it both. */
function isNew({ quote }: Target, seen: Set<string>): boolean {
  const at = quote.indexOf('覆盖');
  const covered = quote.slice(Math.max(0, at - 7), at);
  const before = seen.size;
  return seen.add(covered).size > before;
}
