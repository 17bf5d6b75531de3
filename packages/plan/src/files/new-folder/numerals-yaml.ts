import type { Clause } from '../../text/clause.js';
import { emptyYaml, toYaml } from './yaml-text.js';

/** Set phrases that hold a numeral and count nothing. */
const phrases =
  '一批 一系列 进一步 一体 一定 统一 一流 一带一路 新一代 新一轮 一站式 一网通办 一企一策 一事一议 一把手 第一书记 第一责任人 一律 一同 一道 一线 专一 唯一 万众创新 百花齐放 千方百计 千行百业 五位一体 四个全面 四个意识 四个自信 两个维护 二元结构 三新 三农 三旧 三权 十九大 十九届 二十大 二十届 三中全会 四中全会 五中全会 六中全会 二中 珠三角 长三角 零部件 零散 零售 零距离 零门槛 两化融合 两山 两手抓 多元一体 一般 一方面 万物 百姓 半导体 十条政策 第三方 二次 三生融合 三态协同';

/** text/numerals.yaml with the set phrases that the text holds. */
export function numeralsYaml(clauses: readonly Clause[]): string {
  const text = clauses.map((clause) => clause.text).join('\n');
  const found = phrases.split(' ').filter((words) => text.includes(words));
  if (found.length === 0) return emptyYaml('不是目标的数字及理由 / Numerals that are no target, with the reason');
  return toYaml(
    found.map((words) => ({
      words,
      class: 'other',
      reason: { zh: '固定说法，不是要完成的数目', en: 'A set phrase, not a number to be reached' },
    })),
    { '': '以下为常见固定说法，其余数字由人归类 / common set phrases; a person accounts for the other numerals' },
  );
}
