import type { Quotation } from '../../plan/indicator.js';
import type { Plan } from '../../plan/plan.js';
import type { Found } from '../finding.js';
import { groupBy } from '../group-by.js';
import { type PlanAim, planAim } from '../plan-aim.js';
import { quoted } from '../sides.js';

/**
 * Names left over from another text: where a sentence about the plan's own leading group or office should name what the plan builds,
 * it names something else (创新中心建设日常工作 in a plan to build a 先行市).
 *
 * @example
 * const title = { id: 'title', kind: 'title', parent: null, number: '', text: '示例市建设山水步道之城三年行动计划', paragraph: null };
 * const words = { id: 's1s1', kind: 'sentence', parent: 's1', number: '', text: '成立领导小组，负责推动创新中心建设日常工作。', paragraph: 1 };
 * leftoverName({ clauses: [title, words] }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['创新中心建设', '山水步道之城']]
 */
export function leftoverName(plan: Pick<Plan, 'clauses'>): Found[] {
  const aim = planAim(plan);
  if (aim === null) return [];
  const places = plan.clauses.flatMap(({ id, kind, text }) => {
    if (kind !== 'sentence' || !organs.test(text)) return [];
    return [...text.matchAll(inPlaceOfTheAim)].flatMap(([, words = '']) =>
      words.endsWith(aim.head) || aim.words.includes(words) ? [] : [{ clause: id, quote: `${words}建设` }],
    );
  });
  return [...groupBy(places, ({ quote }) => quote)].map(([quote, at]) => leftover(quote, at, aim));
}

/** The bodies that carry a plan. */
const organs = /领导小组|工作专班|联席会议|指挥部|工作机制/;

/** …中心建设日常工作, …示范区建设过程 and their like: two characters and such a word, where work on the plan itself is meant. */
const inPlaceOfTheAim =
  /([\u4e00-\u9fff]{2}(?:中心|城市|示范区|先行区|试验区|示范市|先行市|创新区|强市|强省|高地|枢纽|走廊|基地|引领地|策源地))建设(?=(?:的)?(?:日常工作|工作中|过程|领导小组|专项资金|办公室))/g;

function leftover(quote: string, places: readonly Quotation[], { clause, words }: PlanAim): Found {
  return {
    indicator: null,
    sides: [...places.map(quoted), quoted({ clause, quote: words })],
    says: {
      zh: `本计划所建的是“${words}”，${places.length > 1 ? `有 ${places.length} 处` : '此处'}却写“${quote}”，疑为沿用别的文件的名称。`,
      en: `What the plan builds is “${words}”; ${places.length > 1 ? `${places.length} places say` : 'here it says'} “${quote}”, perhaps a name left over from another document.`,
    },
    resolve: {
      zh: '改为本计划的名称；如另有所指，写明全称。',
      en: 'Use the name of this plan; if something else is meant, name it in full.',
    },
  };
}
