/**
 * What a body does for a task. `responsible` is a role of its own (责任单位, 负责, 落实): the text does not say that such a body leads,
 * so it is never made a leader. `other` is a role that is none of the three, such as 指导; its label says which.
 */
export type ResponsibilityRole = 'lead' | 'participating' | 'responsible' | 'other';

const rolesByWord: readonly (readonly [ResponsibilityRole, string])[] = [
  ['lead', '牵头|主办'],
  ['participating', '参与|参加|配合|协办|协助|协同|支持'],
  ['responsible', '责任|主责|负责|落实|实施|承办|执行'],
  ['other', '指导|监督|督导'],
];
const words = /* @__PURE__ */ alternativesOf(rolesByWord);
const bodies = '单位|部门|机构|主体|地区|科室|处室';

// Repetitions are bounded: a hostile text that repeats these words must not be tried again from each of them.

/** `牵头单位：` and its like; the first group is the label without the colon. */
export const roleLabel = /* @__PURE__ */ (() =>
  new RegExp(`((?:主要|共同)?(?:${words}){1,3}(?:${bodies}))为?\\s{0,3}[：:]`))();

/** Labels inside a bracket: also 牵头： and, with an empty group, 完成时限： and its like, after which no names follow. */
export const bracketLabel = /* @__PURE__ */ (() =>
  new RegExp(
    `${roleLabel.source}|(?<=^|[，,；;、。\\s])((?:牵头|主办|责任|负责|配合|参与|协办))\\s{0,3}[：:]` +
      '|(?:(?:完成|办结|启动|实施)?(?:时限|时间|期限|时间节点)|进度(?:要求|安排)?|责任人|联系人|备注)\\s{0,3}[：:]',
  ))();

const verbAtEnd = /* @__PURE__ */ (() => new RegExp(`(?:共同|联合|分别)?(?:${words}){1,3}(?:实施|工作|推进)?$`))();
const longestVerb = 12;

/** Cuts …牵头 into who and the verb at the end; null where there is none, or nobody before it. */
export function splitRoleVerb(piece: string): { readonly who: string; readonly verb: string } | null {
  const verb = verbAtEnd.exec(piece.slice(-longestVerb))?.[0];
  return verb === undefined || verb === piece ? null : { who: piece.slice(0, -verb.length), verb };
}

const ownRole = /* @__PURE__ */ (() => new RegExp(`^(.+)[（(]((?:${words})(?:${bodies})?)[）)]$`, 's'))();

/** A name with its own role behind it: 区民政局（牵头）. */
export function roleInBrackets(name: string): { readonly who: string; readonly label: string } | null {
  const [, who = '', label = ''] = ownRole.exec(name.slice(0, longestName)) ?? [];
  return who === '' ? null : { who, label };
}

const longestName = 80;

/** What a bracket, or a paragraph of its own, says of all that follows: 以下均需…落实，不再列出. */
export const followingWords = /^以下(?:各项)?(?:重点)?(?:任务|工作|措施|事项)?均(?:需|须|由|要)?(.+)$/s;

/** The first body of a list leads: 排名第一的为牵头单位. */
export const firstLeadsWords =
  /(?:排名|名列|排序|[列排居])?(?:在|于)?(?:第一|首)(?:位|名|个|家)?[的者]?(?:责任)?(?:单位|部门)?的?(?:[为是系](?:主要)?|(?<=[位名个家者]))(?:总?牵头|主办)(?:单位|部门)?/;

const organisation =
  /(?:[局委办厅部署院社室处站所队镇乡区县市联]|政府|管委会|委员会|中心|集团|公司|银行|协会|工会|小组|指挥部|街道|大学|学校)$/;
const surelyOne = /(?:[局委办厅部署]|政府|管委会|委员会|指挥部)$/;
const noName = /[0-9０-９。]|以下|简称|包括|例如|以及其他|^[含如即]/;

/** Whether names that stand in a bracket without any word on their role are all names of bodies. */
export function areBodies(names: readonly string[]): boolean {
  const plain = names.map((name) => name.replace(/[（(][^（()）]{0,40}[）)]$/, ''));
  return (
    plain.some((name) => surelyOne.test(name)) && plain.every((name) => organisation.test(name) && !noName.test(name))
  );
}

/** The role that a label or verb names, by its first word: 牵头负责 leads, 负责落实 is responsible. */
export function roleOf(label: string): ResponsibilityRole {
  let role: ResponsibilityRole = 'other';
  let first = Number.POSITIVE_INFINITY;
  for (const [candidate, alternatives] of rolesByWord) {
    const at = label.search(new RegExp(alternatives));
    if (at >= 0 && at < first) [role, first] = [candidate, at];
  }
  return role;
}

function alternativesOf(roles: typeof rolesByWord): string {
  return roles.map(([, alternatives]) => alternatives).join('|');
}
