import { findNumerals } from '../numerals.js';

const opening =
  /^(?:(?:[12][0-9]{3}\s?年[、和及]?)+(?=分别)|分别|[一二两三四五]年(?=新|改|建|培|累计|完成)|用?[0-9０-９一二两三四五六七八九十]{1,3}\s?年(?:左右)?(?:的?(?:时间|努力)|[之以]?内)|通过|经过|推动|支持|鼓励|引导|并|且|同时|其中|以及|及|和|力争|争取|确保|实现|目标|全市|全省|全县|全区|我市|我省|到时|原则上|每年|每季度末?|每半年|每月|[全今当]年(?!龄)|新(?=引进|引育|认定|培育|培训|招引|集聚|吸引|发展|获|签约|设立)|累计|共|再|均|各(?![项类级县市区镇])|要(?!求)|将|使|把|、)+/;
const verbs =
  /^(?:建成(?!区)|创成|招聘|招录|建设|新建|培育|培养|培训|打造|引进|引育|新增|认定|完成|实施|集聚|吸引|聚集|汇聚|开展|举办|创建|形成|发展|遴选|组建|设立|布局|推出|上线|招引|落地|储备|推广|获得|取得|发布|建立|组织|选择|选派|拥有|达到|突破|制定|召开|改扩建|改建|扩建|或(?=改))+/;
const verbAtEnd =
  /(?:建成|建设|新建|培育|培养|培训|打造|引进|新增|认定|完成|开展|举办|创建|组建|设立|推出|建立|组织|选择|选派)$/;
const comparing =
  /(?:数量|总数)?(?:不少于?|不低于|不小于|不超过|不高于|不大于|不多于|至少|最少|至多|超过|超出|高于|大于|突破|达到|达|超|逾|约|近|力争|控制在|(?:提高|提升|增长|增加|扩大|上升|下降|降低|减少|缩短|压缩|压减|稳定|保持|恢复)?[到至在为]|增至|降至|前|进步|前进)+\s?$/;
const changing = /(?:增加|增长|提高|提升|上升|下降|降低|减少)+\s?$/;
/** 由 52% 提升到: from where it comes. */
const since = /[由从][^由从]{0,24}[0-9０-９一二三四五六七八九十百千万][^由从]{0,12}$/;
/** Says how something changes and not what: 年均增速. */
const pace = /^(?:年均|同比|年度)?(?:增速|增幅|增长率?|复合增长率|降幅)?$/;

/** Names that a number may go back to. */
export interface KnownName {
  /** Of 开工率、支付率分别达到 100%、90% the one that this number belongs to; null where there is no such form. */
  readonly subject: string | null;
  /** What was counted before in the same sentence: 年均增速 is that of the same thing; '' where there is none. */
  readonly last: string;
  /** The heading it stands under; '' where there is none. */
  readonly title: string;
}

/** 其中国家级 names nothing without what stands before. */
const shortest = 4;
/** 位居全省前三 is said of what stands before. */
const ranked = /^(?:位居|位列|居|列|排名|进入|稳居)/;

/** No name is longer. */
const longest = 60;

/**
 * What is counted, in the words of the plan: what stands after the measure word, or before the words of comparison.
 *
 * @param growth - Whether the number is a growth or fall, which then belongs to the name.
 */
export function promisedThing(
  piece: string,
  from: number,
  to: number,
  { subject, last, title }: KnownName,
  growth: boolean,
): string {
  if (subject !== null) return tidy(subject) || subject;
  const compared = piece.slice(Math.max(0, from - longest), from).replace(comparing, '');
  const start = (growth ? compared : compared.replace(changing, '').replace(comparing, '')).replace(since, '');
  const before = tidy(start);
  const after = tidy(piece.slice(to, to + longest).replace(/^\s?(?:及?以上|以内|以下|左右|[多余])/, ''));
  // Where a second number follows in the same words, what is counted stands last: 10 家面积不少于 1 万平方米的社区.
  const counted = /的([^的、，]{2,20})$/.exec(piece.trim())?.[1];
  if (counted && findNumerals(after).some(({ class: sort, value }) => sort === null && value !== null)) return counted;
  // 每个乡镇至少建成 1 个冷库: what stands before is whom it is for.
  if (after.length >= 2 && verbAtEnd.test(start.trim())) return counted && after.endsWith(counted) ? counted : after;
  if ((pace.test(before) || ranked.test(before)) && last !== '' && after.length < 2) return last + before;
  if (/^[比较](?:上年|同期)?$/.test(before) && last !== '') return last;
  if (/^\s*其中/.test(piece) && before !== '' && before.length <= shortest && last !== '')
    return `${last}：其中${before}`;
  const name = before.length >= 2 ? before : after.length >= 2 ? after : before + after;
  return name || title.slice(0, longest) || piece.trim().slice(0, longest);
}

/** The words of a result without what introduces them. */
export function promisedResult(piece: string): string {
  const start = piece.trim().slice(0, longest);
  return start.replace(date, '').replace(opening, '') || start;
}

const date =
  /^(?:力争|争取|确保|计划|预计|其中)?(?:到|至|在|于)?\s?[0-9０-９]{4}\s?年(?:\s?[0-9０-９]{1,2}\s?月)?(?:年?[底末]前?|年?[底末]?(?:之前|以前)|前)?/;

function tidy(words: string): string {
  const start = words.trim();
  const plain = (/分别/.test(start) ? start : start.replace(date, ''))
    .replace(opening, '')
    .replace(verbs, '')
    .replace(opening, '');
  // 培训合格率: what is measured begins with a word that is a verb elsewhere.
  const whole = /(?:率|占比|比重)$/.test(plain) && plain.length <= 4 ? words.trim().replace(opening, '') : plain;
  return whole
    .replace(/^[的、，]+/, '')
    .replace(/(?:每(?:半?年|季度?|月)|[12][0-9]{3}\s?年[底末]?|实现|分别|原则上|[、和及的]|(?<!年)均)+$/, '')
    .trim();
}
