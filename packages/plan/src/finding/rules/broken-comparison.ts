import type { Plan } from '../../plan/plan.js';
import type { Found } from '../finding.js';
import { absent, quoted } from '../sides.js';

/**
 * Comparisons with a number from which 于 is missing: 不少 1 个 for 不少于 1 个.
 *
 * @example
 * const words = { id: 'a1t1s1', kind: 'sentence', parent: 'a1t1', number: '', text: '每年建成不少 3 座驿站。', paragraph: 1 };
 * brokenComparison({ clauses: [words] }).map(({ sides }) => sides[0].quote); //=> ['不少 3 座']
 */
export function brokenComparison({ clauses }: Pick<Plan, 'clauses'>): Found[] {
  return clauses.flatMap(({ id, text }) =>
    [...text.matchAll(/(不[少低高多大小]) ?[0-9０-９]{1,15}(?: ?[个家项位件人名套座处所条亩米吨次辆台间%％])?/g)].map(
      ([quote, comparison = '']) => ({
        indicator: null,
        sides: [
          quoted({ clause: id, quote }),
          absent(id, { zh: `“${comparison}”之后没有“于”`, en: `no 于 after ${comparison}` }),
        ],
        says: {
          zh: `“${quote}”似缺“于”字，应为“${comparison}于”；照印的字面，这个数是上限还是下限不明。`,
          en: `A character (于, “than”) seems to be missing in “${quote}”; as printed, it does not say whether the number is a least or a most.`,
        },
        resolve: { zh: `改为“${comparison}于”。`, en: `Print ${comparison}于.` },
      }),
    ),
  );
}
