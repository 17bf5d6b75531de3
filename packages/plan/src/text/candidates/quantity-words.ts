/** Verbs after which the plan's own side brings something about. */
export const promiseVerb =
  /建成|建设|新建|改建|扩建|培育|培养|培训|打造|引进|引育|新增|认定|完成|实施|集聚|吸引|聚集|汇聚|开展|举办|创建|形成|发展|选树|遴选|组建|设立|布局|推出|上线|招引|落地|储备|推广|获得|取得|创成|发布|建立|组织|选择|选派|推动|支持|改造|拥有|达到?|突破|实现|增至|提升至|提高到|提升到|为|至|新改扩建|转化|制定|建好|办好|安排|筹集|发放|覆盖|服务|召开|进步|评选|派出|投放|投入|招聘|招录|种植|造林|修复|治理|整治/;

const counted =
  '个百分点|微克|毫克|标准箱|班次|毫米|厘米|人次|台套|批次|平方公里|平方千米|平方米|立方米|公顷|公里|千米|千瓦时|千瓦|兆瓦|标准煤|吨标准煤|床位|学时|课时|美元|百分点' +
  '|[家个件项位名人套座处所条亩次场届期辆台间户篇支只款艘架班部门例张片村镇县区吨米倍元枚盏支株头羽棵组对‰期片册趟集笔口孔根尾轮幅]';
const per = '日|天|年|月|小时|人|户|亩|万元|立方米|平方米|平方公里|平方千米|公里|升|吨|千人|万人|百人';
const unit = new RegExp(`^\\s?[多余几]?\\s?(?<unit>(?:${counted})(?:/(?:${per}))?)`);
const latin = /^\s?(?<unit>[A-Za-zµ]{1,8})(?![A-Za-z])/;
const durations =
  /^\s?(?:个?(?:工作|自然)?[日天月]|小时|分钟|周|秒|岁|年|级|星|度|届|期(?:末|限|间|刊|工程|项目|建设))/;
const limits = /(?:压缩|缩短|压减|减少|控制)(?:到|至|在)?(?:不超过)?\s?$/;
const limited = /^\s?(?<unit>个?(?:工作|自然)?[日天]|个月|小时|分钟)(?:以内|之内|以下|内)?/;

/**
 * The measure word after a number, as printed; 万 and 亿 belong to 万元, 亿元. A length of time is one only where it is to be cut. null where
 * there is none.
 */
export function unitAfter(
  printed: string,
  before: string,
  after: string,
): { text: string; length: number; points: boolean } | null {
  // 压缩至 5 个工作日以内 promises a length of time; 5 日内 is a date.
  const time = limits.test(before) ? limited.exec(after) : null;
  if (time?.groups?.unit) return { text: time.groups.unit, length: time.groups.unit.length, points: false };
  if (durations.test(after)) return null;
  const match = unit.exec(after) ?? latin.exec(after);
  const text = match?.groups?.unit;
  if (!match || text === undefined) return null;
  const scale = /[0-9０-９]\s?([万亿])$/.exec(printed)?.[1] ?? '';
  const money = /^(?:美元|元)$/.test(text);
  return { text: money ? scale + text : text, length: match[0].length, points: /百分点/.test(text) };
}

const ceilings =
  /最高|最多|最大|最长|给予|补贴|补助|奖励|资助|贴息|贷款|租金|申请|享受|租住|抵扣|罚|奖补|券[^，]{0,4}$|第\s?$|[+＋×xX*]\s?$|(?:已|现有|目前|截至|累计已|已经)[^，。；]{0,14}$/;
const attributive = /^\s?(?:以上|以下|以内|左右|及以上)?的(?!比例|目标|水平|要求|标准|跨越|转变|突破|规模)/;

/**
 * Whether a number is none that the plan promises: a ceiling of a subsidy, an ordinal, what there is already, or a number that
 * describes something else (低于 0.01 毫米的地膜).
 */
export function noPromise(before: string, after: string, unitLength: number): boolean {
  return ceilings.test(before) || attributive.test(after.slice(unitLength)) || /^\s?[+＋×]/.test(after);
}

/** What stands before a number from which something starts: 由 52% 提升到, 从 120 个到. */
const starts = /[由从][^，。；、由从]{0,20}$/;
const goesOn = /^[^，。；、0-9０-９]{0,4}(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|缩短|压缩|压减|到|至)/;

/** Whether a number only says where a change starts. */
export function isStart(before: string, after: string): boolean {
  return starts.test(before) && goesOn.test(after);
}

/** 翻一番, 翻两番, 翻番: so many times as much. */
export function doublings(text: string): { index: number; length: number; value: number }[] {
  return [...text.matchAll(/翻(?:([一两二三1-3])?番|倍)/g)].map((match) => {
    const times = match[1] === undefined ? 1 : '一1'.includes(match[1]) ? 1 : '两二2'.includes(match[1]) ? 2 : 3;
    return { index: match.index, length: match[0].length, value: 2 ** times };
  });
}

/** Words of a result that is there or not. */
export const resultWords =
  /建成|建立|设立|成立|组建|获批|获(?:得)?[^，。；、]{0,12}?(?:批准|认定|授牌)|上升为|升级为|升格为|列入|纳入|出台|(?<!特)制定|印发|落成|竣工|投产|投入使用|投入运[营行]|启用|上线|建好|通车|完工|零(?:增长|发生|新增|排放|事故|积压)|清零|完成(?![率后时情])|全部|全量|全面(?:推行|建立|完成|应用|实施|实现|建成|达到)|进入[^，。；、]{0,16}(?:前列|行列|方阵)|居[^，。；、]{0,10}(?:第一|前列|方阵)|(?:打造|建设)成为|达到[^，。；、]{0,24}(?:水平|要求|标准|类)|(?<!推动|推进|促进|加快)构建[^，。；、]{0,30}体系|全面[^，。；、]{0,6}管控|(?:形成[^，。；、]{0,20}(?:报告|方案|清单|体系)|报送)/;

/** Results that are promised without a date, unless what they bring about is a 机制 or 体系, which nobody can see. */
export const undatedResult =
  /(?:设立|成立|上升为|升级为|列入|纳入(?=[^，。；、]{0,12}(?:预算|考核|范围))|建立(?![^，。；]{0,60}(?:机制|体系|制度|格局|模式|关系|网络|渠道)))/;

/** Words that only wish: a result that they introduce is none. */
export const softWords =
  /支持|鼓励|引导|探索|研究(?!建立|制定)|谋划|推动|推进|促进|积极|加快|协助|指导|优先|逐步|完善|健全/;
