import type { Clause } from '../clause.js';
import { parseResponsibilities } from '../responsibilities.js';

/** What sort of organisation a name looks like; null where no rule tells. */
export type BodyKind = 'government' | 'party' | 'park' | 'task-force' | 'media' | 'collective';

/** An organisation that the brackets of a text name, under all its likely spellings. */
export interface PrintedBody {
  /** The spelling that is printed most often. */
  readonly name: string;
  /** Other spellings that are likely the same body. */
  readonly aliases: readonly string[];
  readonly kind: BodyKind | null;
}

// Each short form with the words that it stands for, so that both come to the same.
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/人民政府/, '政府'],
  [/办公室|办公厅/, '办'],
  [/管理委员会/, '管委'],
  [/委员会|委$/, '局'],
  [/发展改革|发展和改革|发改/, '发改'],
  [/工业和?信息化|经济和?信息化|经信/, '工信'],
  [/人力资源和?社会保障/, '人社'],
  [/住房和?城乡建设/, '住建'],
  [/市场监督管理|市场监管/, '市监'],
  [/文化广电旅游体育|文体广旅|文化和?旅游/, '文旅'],
  [/卫生健康|卫生和?计划生育/, '卫健'],
  [/自然资源和?规划/, '自然资源'],
  [/科学技术/, '科技'],
  [/交通运输/, '交运'],
  [/城市管理/, '城管'],
  [/应急管理/, '应急'],
  [/地方金融监督管理|地方金融监管|金融工作/, '金融'],
];

const kinds: readonly (readonly [BodyKind, RegExp])[] = [
  ['collective', /^(?:各|所有|全体|有关|相关|其他)|(?:各?有关|各?相关|各)(?:部门|单位)$|等$|^试点城市|成员单位$/],
  ['task-force', /指挥部|专班|领导小组|工作组/],
  ['media', /报社|电视台|日报|广播|融媒体/],
  ['park', /高新区|产业园|园区|开发区|经开区|自贸|保税|科学城/],
  [
    'party',
    /^(?:中共)?[^政]{0,4}委(?:组织|宣传|统战|政法|社会工作|办|金融|编)|组织部|宣传部|统战部|政法委|团[市省区县]?委|纪委|党校/,
  ],
  ['government', /(?:[局委办厅署]|[^干]部|政府|委员会|法院|检察院|街道(?:办事处)?)(?:[（(].*[）)])?$/],
];

/** The organisations that a text names as responsible, in the order in which it first names them. */
export function printedBodies(clauses: readonly Clause[]): PrintedBody[] {
  const counts = new Map<string, number>();
  for (const roles of Object.values(parseResponsibilities(clauses))) {
    for (const name of roles.flatMap(({ names, inherited }) => (inherited ? [] : names)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const spellings = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const key = keyOf(name);
    const known = spellings.get(key);
    if (known) known.push(name);
    else spellings.set(key, [name]);
  }
  return [...spellings.values()].map((names) => {
    const [name = '', ...aliases] = [...names].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    return { name, aliases, kind: kinds.find(([, form]) => form.test(name))?.[0] ?? null };
  });
}

/** The same for likely spellings of one name: short forms written alike, and characters in another order (农村农业局). */
function keyOf(name: string): string {
  const plain = shortForms.reduce((text, [form, short]) => text.replace(form, short), name.replace(/\s/g, ''));
  return [...plain.replace(/[和与及]/g, '')].sort().join('');
}
