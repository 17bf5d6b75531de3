import { jsonSchemas, type writtenFiles, writtenObservation } from '@xianxing/plan/schema';

/** What is used of a JSON Schema. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly examples?: readonly unknown[];
}

type PageLanguage = 'zh' | 'en';

const words = {
  head: { zh: '| 键 | 必填 | 写法 | 说明 |', en: '| key | needed | written as | meaning |' },
  columns: { zh: '| 列 | 取值 | 说明 |', en: '| column | values | meaning |' },
  yes: { zh: '是', en: 'yes' },
  both: { zh: '`zh`、`en`', en: '`zh`, `en`' },
  date: { zh: '日期', en: 'day' },
  period: { zh: '时期', en: 'period' },
  text: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'number' },
  yesOrNo: { zh: '`true` 或 `false`', en: '`true` or `false`' },
  list: { zh: '列表', en: 'list' },
  record: { zh: '见下', en: 'see below' },
} as const;

const schemas = jsonSchemas();

/** The table of one kind of file of a data folder, made from its schema: a row for each key, nested ones with dots. */
export function formatTable(kind: keyof typeof writtenFiles, language: PageLanguage): string {
  const whole = schemas[`written-${kind}`] as Shape;
  const one = typeof whole.additionalProperties === 'object' ? whole.additionalProperties : (whole.items ?? whole);
  return [words.head[language], '| --- | --- | --- | --- |', ...rowsOf(one, '', language)].join('\n');
}

/** The table of the columns of observations/<id>.csv. */
export function formatColumns(language: PageLanguage): string {
  const rows = Object.entries(writtenObservation.shape).map(([name, cell]) => {
    const values: readonly string[] = 'options' in cell ? cell.options.filter((one) => typeof one === 'string') : [];
    return `| \`${name}\` | ${listed(values)} | ${meaning(cell, language)} |`;
  });
  return [words.columns[language], '| --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(shape: Shape, prefix: string, language: PageLanguage): string[] {
  const forms = shape.oneOf ?? [shape];
  const keys = new Set(forms.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...keys].flatMap((key) => {
    const having = forms.filter(({ properties }) => properties?.[key]);
    const part = joined(having.flatMap(({ properties }) => properties?.[key] ?? []));
    const needed = forms.every(({ required }) => required?.includes(key));
    const inner = part.items ?? part;
    const row = [
      `\`${prefix}${key}\``,
      needed ? words.yes[language] : '',
      writing(part, language),
      meaning(part, language),
    ];
    const nested =
      isBoth(inner) || !(inner.properties || inner.oneOf) ? [] : rowsOf(inner, `${prefix}${key}.`, language);
    return [`| ${row.join(' | ')} |`, ...nested];
  });
}

/** One key of several forms: their values together, the meaning of each. */
function joined(parts: readonly Shape[]): Shape {
  const [first = {}] = parts;
  const values = [...new Set(parts.flatMap((part) => part.enum ?? (part.const === undefined ? [] : [part.const])))];
  const descriptions = new Set(parts.map(({ description = '' }) => description));
  const [zh, en] = ([1, 0] as const).map((side) => [...descriptions].map((text) => text.split(' / ')[side]).join('; '));
  return { ...first, ...(values.length > 0 && { enum: values }), description: `${en} / ${zh?.replaceAll('; ', '；')}` };
}

const isBoth = ({ properties }: Shape): boolean => Object.keys(properties ?? {}).join() === 'zh,en';

function writing(part: Shape, language: PageLanguage): string {
  const dated = part.format === 'date' || part.anyOf?.some(({ format }) => format === 'date');
  if (part.type === 'array')
    return part.items?.enum ? `${words.list[language]} ${listed(part.items.enum)}` : words.list[language];
  if (isBoth(part)) return words.both[language];
  if (part.enum) return listed(part.enum);
  if (part.properties) return words.record[language];
  if (part.examples) return words.period[language];
  if (dated) return words.date[language];
  if (part.type === 'boolean') return words.yesOrNo[language];
  return part.type === 'number' ? words.number[language] : words.text[language];
}

const listed = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(' ');

function meaning({ description = '' }: { readonly description?: string | undefined }, language: PageLanguage): string {
  const [en = '', zh = ''] = description.split(' / ');
  if (language === 'zh') return zh;
  return en.replaceAll(/\p{Script=Han}+/gu, (word) => `<span lang="zh-CN">${word}</span>`);
}
