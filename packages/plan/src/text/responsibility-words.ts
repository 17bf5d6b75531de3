/**
 * What a body does for a task. `responsible` is a role of its own (责任单位, 负责, 落实): the text does not say that such a body leads,
 * so it is never made a leader. `other` is a role that is none of the three, such as 指导; its label says which.
 */
export type ResponsibilityRole = 'lead' | 'participating' | 'responsible' | 'other';

const rolesByWord: readonly (readonly [ResponsibilityRole, string])[] = [
  ['lead', '牵头|主办'],
  ['participating', '参与|参加|配合|协办|协助|协同|支持'],
  ['responsible', '责任|负责|落实|实施|承办|执行'],
  ['other', '指导|监督|督导'],
];
const words = /* @__PURE__ */ alternativesOf(rolesByWord);

/** `牵头单位：` and its like; the first group is the label without the colon. */
export const roleLabel = /* @__PURE__ */ around(words, '((?:主要|共同)?(?:', ')+(?:单位|部门|机构))\\s*[：:]');

/** `…牵头` at the end of a piece; the first group is who, the second the verb. */
export const roleVerb = /* @__PURE__ */ around(words, '^(.+?)((?:共同)?(?:', ')+(?:实施|工作)?)$');

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

function around(middle: string, before: string, after: string): RegExp {
  return new RegExp(before + middle + after, 's');
}
