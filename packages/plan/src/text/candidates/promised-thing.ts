import { findNumerals } from '../numerals.js';

const opening =
  /^(?:用?[0-9０-９一二两三四五六七八九十]{1,3}\s?年(?:左右)?的?(?:时间|努力)|通过|经过|并|且|同时|其中|以及|及|和|力争|争取|确保|实现|目标|全市|全省|全县|全区|我市|我省|到时|原则上|每年|每季度末?|每半年|每月|新(?![建增])|累计|共|再|均|各(?![项类级县市区镇])|要(?!求)|将|使|把|、)+/;
const verbs =
  /^(?:建成|建设|新建|培育|培养|培训|打造|引进|引育|新增|认定|完成|实施|集聚|吸引|聚集|汇聚|开展|举办|创建|形成|发展|遴选|组建|设立|布局|推出|上线|招引|落地|储备|推广|获得|取得|发布|建立|组织|选择|选派|拥有|达到|突破|制定|召开)+/;
const comparing =
  /(?:数量|总数|总量|规模|数)?(?:稳定|保持)?(?:不少于?|不低于|不小于|不超过|至少|最少|至多|超过|超出|高于|大于|突破|达到|达|超|逾|约|近|力争|控制在|提高到|提升到|提升至|提高至|增至|增长到|下降到|降至|降低到|为|至|在|前|增加|增长|提高|提升|下降|降低|减少|进步|前进)+\s?$/;

/** No name is longer. */
const longest = 60;

/** What is counted, in the words of the plan: what stands after the measure word, or before the words of comparison. */
export function promisedThing(piece: string, from: number, to: number): string {
  const before = tidy(piece.slice(Math.max(0, from - longest), from).replace(comparing, ''));
  const after = tidy(piece.slice(to, to + longest).replace(/^\s?(?:及?以上|以内|以下|左右|[多余])/, ''));
  // Where a second number follows in the same words, what is counted stands last: 10 家面积不少于 1 万平方米的社区.
  const last = /的([^的、，]{2,20})$/.exec(piece.trim());
  if (last?.[1] && findNumerals(after).some(({ class: sort, value }) => sort === null && value !== null))
    return last[1];
  const name = before.length >= 2 ? before : after.length >= 2 ? after : before + after;
  return name === '' ? piece.trim().slice(0, longest) : name;
}

/** The words of a result without what introduces them. */
export function promisedResult(piece: string): string {
  const start = piece.trim().slice(0, longest);
  return start.replace(opening, '') || start;
}

function tidy(words: string): string {
  const plain = words
    .trim()
    .replace(/^.{0,4}[0-9０-９]{4}\s?年(?:[底末]前?|前)?/, '')
    .replace(opening, '')
    .replace(verbs, '')
    .replace(opening, '');
  return plain
    .replace(/^[的、，]+/, '')
    .replace(/(?:每(?:半?年|季度?|月)|[、和及的])+$/, '')
    .trim();
}
