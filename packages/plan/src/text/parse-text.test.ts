import { describe, expect, it } from 'vitest';
import { joinClauses, parseText } from './parse-text.js';

const marked = `# 示例市修路计划（虚构）

为修路，特制定本计划。先修一条。

## 一、目标

到 2031 年，修三条路。

主要指标表

| 指标 | 2031 年 |
| --- | --- |
| 步道（条） | 3 |

### （一）长远

再修十条。

## 二、行动

实施以下行动。

### （一）修路行动

#### 1.修步道。

每年修一条。要修好（含桥。）。（牵头单位：甲局，参与单位：乙局）

#### 2.修桥。

桥要稳。

还要美。（责任单位：丙局）

### （二）种树行动

多种树。（甲局牵头）

## 三、保障

### （一）加强领导。

成立小组。
`;
const sections = ['goals', 'actions', 'safeguards'];

/** Every clause as `id: words`, headings with their kind. */
function outlineOf(text: string): string[] {
  return parseText(text, { sections }).clauses.map(({ id, kind, number, text: words }) =>
    kind === 'sentence' || kind === 'cell' ? `${id}: ${words}` : `${id} ${kind}: ${number}${words}`,
  );
}

describe('a text with marks', () => {
  it('becomes clauses with positional ids', () => {
    expect(outlineOf(marked)).toEqual([
      'title title: 示例市修路计划（虚构）',
      'preamble-s1: 为修路，特制定本计划。',
      'preamble-s2: 先修一条。',
      'goals section: 一、目标',
      'goals-s1: 到 2031 年，修三条路。',
      'goals-t1 table: 主要指标表',
      'goals-t1r0 row: ',
      'goals-t1r0c1: 指标',
      'goals-t1r0c2: 2031 年',
      'goals-t1r1 row: ',
      'goals-t1r1c1: 步道（条）',
      'goals-t1r1c2: 3',
      'goals-h1 heading: （一）长远',
      'goals-h1s1: 再修十条。',
      'actions section: 二、行动',
      'actions-s1: 实施以下行动。',
      'a1 action: （一）修路行动',
      'a1t1 task: 1.修步道。',
      'a1t1s1: 每年修一条。',
      'a1t1s2: 要修好（含桥。）。',
      'a1t1r responsibility: （牵头单位：甲局，参与单位：乙局）',
      'a1t2 task: 2.修桥。',
      'a1t2s1: 桥要稳。',
      'a1t2s2: 还要美。',
      'a1t2r responsibility: （责任单位：丙局）',
      'a2 action: （二）种树行动',
      'a2s1: 多种树。',
      'a2r responsibility: （甲局牵头）',
      'safeguards section: 三、保障',
      's1 safeguard: （一）加强领导。',
      's1s1: 成立小组。',
    ]);
    expect(parseText(marked, { sections }).issues).toEqual([]);
  });

  it('says in which heading, paragraph and line a clause stands', () => {
    const { clauses, lines } = parseText(marked, { sections });
    const second = clauses.find((clause) => clause.id === 'a1t2s2');
    expect(second).toMatchObject({ parent: 'a1t2', paragraph: 2 });
    expect(lines.get('a1t2s2')).toBe(marked.split('\n').indexOf('还要美。（责任单位：丙局）') + 1);
    expect(clauses.find((clause) => clause.id === 'preamble-s1')?.parent).toBeNull();
    expect(clauses.find((clause) => clause.id === 'goals-t1r1c2')?.parent).toBe('goals-t1r1');
  });

  it('is the same with CRLF and a byte order mark', () => {
    const windows = `\uFEFF${marked.replaceAll('\n', '\r\n')}`;
    expect(parseText(windows, { sections }).clauses).toEqual(parseText(marked, { sections }).clauses);
  });
});

describe('a text without marks', () => {
  const raw = marked
    .replaceAll(/^#+ /gm, '')
    .replaceAll('\n\n', '\n')
    .replace('1.修步道。\n', '1.修步道。')
    .replace('（一）加强领导。\n', '（一）加强领导。');

  it('becomes the same clauses: outline numbers make headings, run-in or not', () => {
    expect(outlineOf(raw)).toEqual(outlineOf(marked));
    expect(parseText(raw, { sections }).issues.map((issue) => issue.code)).toEqual(['title-guessed']);
  });

  it.each([
    ['一、行动\n(一) 修路行动\n1． 修步道。要修好。', ['1．修步道。', '要修好。']],
    ['一、行动\n（一）修路行动\n１、修步道', ['１、修步道']],
    ['一、行动\n（一）修路行动\n1.修“好。路”（含桥。）行动。要修好。', ['1.修“好。路”（含桥。）行动。', '要修好。']],
  ])('reads the variants of outline numbers in %j', (text, words) => {
    const { clauses } = parseText(text, { sections: ['actions'] });
    const under = clauses.filter(({ id }) => id.startsWith('a1t1'));
    expect(under.map((clause) => clause.number + clause.text)).toEqual(words);
  });

  it('leaves a numbered paragraph without a title its number alone', () => {
    const sentence = `支持${'各类企业、'.repeat(15)}修步道。`;
    const { clauses } = parseText(`一、行动\n（一）修路\n1.${sentence}要修好。`, { sections: ['actions'] });
    expect(clauses.find(({ id }) => id === 'a1t1')).toMatchObject({ number: '1.', text: '' });
    expect(clauses.find(({ id }) => id === 'a1t1s1')?.text).toBe(sentence);
  });

  it('takes the last line that is called a plan as its title, below a letter', () => {
    const { clauses } = parseText('关于印发修路计划\n示例市修路计划（2031-2033 年）\n为修路。\n一、目标', {
      sections: ['goals'],
    });
    expect(clauses.map(({ id, text }) => [id, text])).toEqual([
      ['preamble-s1', '关于印发修路计划'],
      ['title', '示例市修路计划（2031-2033 年）'],
      ['preamble-s2', '为修路。'],
      ['goals', '目标'],
    ]);
  });
});

describe('a plan whose sections are its actions', () => {
  it('gives them the ids a1, a2 and so on, with tasks below', () => {
    const text = '# 计划\n\n## 一、目标\n\n## 二、修路\n\n### （一）修步道。\n\n## 三、种树\n\n### （二）种松树。';
    const { clauses } = parseText(text, { sections: ['goals', 'a1', 'a2'] });
    expect(clauses.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'title title',
      'goals section',
      'a1 action',
      'a1t1 task',
      'a2 action',
      'a2t1 task',
    ]);
  });
});

describe('joined clauses', () => {
  it('are the text without white space and marks', () => {
    const { clauses } = parseText('# 计 划\n\n## 一、目标\n\n甲。 乙。\n', { sections: ['goals'] });
    expect(joinClauses(clauses)).toBe('计划一、目标甲。乙。');
  });
});
