/** Numbers that look like chance and are the same in every run. */
function sequence(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const places = ['东河市', '西岭市', '南屏县', '北原市', '中洲区', '长林县'];
const fields = ['公园', '步道', '图书馆', '菜市场', '托育园', '体育馆', '文化站', '养老院', '充电桩', '停车场'];
const bodies = [
  '发展改革局',
  '教育局',
  '科技局',
  '公安局',
  '民政局',
  '财政局',
  '交通运输局',
  '水务局',
  '商务局',
  '园林局',
  '卫生健康局',
];
const filling = [
  '坚持以人民为中心，把设施建在群众身边，不断完善服务体系，让发展的成果更多更好地惠及全体居民。',
  '加强规划引导，合理安排布局，统筹用好存量空间，推动新建与改造相结合，提高使用效率和服务水平。',
  '鼓励社会力量参与建设和运营，探索多种合作方式，加强行业自律，形成共建共治共享的良好局面。',
  '强化日常管理和安全检查，明确工作责任，健全工作机制，及时回应群众关切，确保各项工作落到实处。',
];

/**
 * The text of an invented plan, about as long as the real one and different for every number: other place, other years, other tasks, other
 * ways of naming who is responsible, other amounts; one in three with broken lines and page numbers.
 */
export function inventedText(number: number): string {
  const chance = sequence(number + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const whole = (low: number, high: number) => low + Math.floor(chance() * (high - low + 1));
  const start = whole(2026, 2030);
  const end = start + 2;
  const named = (count: number) => [...new Set(Array.from({ length: count }, () => `市${pick(bodies)}`))].join('、');
  const responsible = [
    () => `（牵头单位：市${pick(bodies)}，参与单位：${named(4)}、各县（市、区）人民政府）`,
    () => `（责任单位：${named(4)}）`,
    () => `（市${pick(bodies)}牵头，${named(3)}配合）`,
    () => `责任单位：${named(3)}`,
  ][number % 4] as () => string;
  const promise = () =>
    [
      `到${end}年，建成${pick(fields)}超${whole(5, 400)}个。`,
      `每年新建${pick(fields)}${whole(2, 60)}个。`,
      `${end}年6月底前，${pick(fields)}服务覆盖率达到${whole(50, 95)}%以上。`,
      `到${end}年，实现${pick(fields)}街道全覆盖。`,
    ][whole(0, 3)] as string;
  const task = (nth: number) =>
    `${nth}.完善${pick(fields)}。${pick(filling)}${pick(filling)}${chance() < 0.6 ? promise() : ''}${pick(filling)}${pick(filling)}\n${responsible()}`;
  const action = (nth: number) =>
    [
      `（${'一二三四五六七八'[nth]}）${pick(fields)}提升行动`,
      ...Array.from({ length: whole(3, 4) }, (_, at) => task(at + 1)),
    ].join('\n');
  const rows = fields.map(
    (field) => `${field}（个） ${whole(1, 20)} ${whole(21, 40)} ${whole(41, 60)} ${whole(61, 90)}`,
  );
  const text = [
    `${pick(places)}完善公共设施三年行动计划（${start}—${end}年）`,
    '（征求意见稿）',
    `为完善公共设施，结合实际，制定本行动计划。${pick(filling)}`,
    '一、总体要求',
    pick(filling) + pick(filling),
    '二、发展目标',
    `到${end}年，各项设施达到全省平均水平。`,
    '主要指标年度分解表',
    `指标 ${start - 1}年 ${start}年 ${start + 1}年 ${end}年`,
    ...rows,
    '三、主要行动',
    ...Array.from({ length: 8 }, (_, nth) => action(nth)),
    '四、保障措施',
    ...['一', '二', '三', '四'].map((nth) => `（${nth}）加强保障。${pick(filling)}${pick(filling)}`),
  ].join('\n');
  return number % 3 === 0 ? broken(text) : text;
}

/** The same as an extraction would print it: lines of thirty characters, and a page number after every thirty of them. */
function broken(text: string): string {
  const lines = text
    .split('\n')
    .flatMap((line) => (line.includes('年 ') || /） \d/.test(line) ? [line] : (line.match(/.{1,30}/gu) ?? [])));
  let page = 0;
  return lines.flatMap((line, at) => (at % 30 === 29 ? [line, `- ${++page} -`] : [line])).join('\n');
}
