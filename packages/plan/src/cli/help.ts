import { inLanguage, type Localized } from '../vocabulary/localized.js';
import { commands } from './commands.js';
import type { Command, Terminal } from './terminal.js';
import { wrap } from './wrap.js';

const everywhere: readonly (readonly [string, Localized])[] = [
  ['--lang zh|en', { zh: '提示语言；默认随系统', en: "Language; the system's if left out" }],
  ['--help', { zh: '显示帮助', en: 'Show this help' }],
  ['--version', { zh: '显示版本', en: 'Show the version' }],
];

/** The help for one command, or for all. */
export function helpLines(command: Command | null, { columns, language }: Terminal): string[] {
  const say = (text: Localized) => inLanguage(text, language);
  const entry = (name: string, summary: Localized) => [`  ${name}`, ...wrap(say(summary), columns, '      ')];
  const options = command?.options.map(({ name, type, summary }) =>
    entry(type === 'string' ? `--${name} <dir>` : `--${name}`, summary),
  );
  return [
    ...(command
      ? wrap(say(command.summary), columns, '')
      : wrap(
          say({ zh: '先行：检查并生成行动计划的数据', en: 'Xianxing: check and build the data of action plans' }),
          columns,
          '',
        )),
    '',
    say({ zh: '用法', en: 'Usage' }),
    ...(command
      ? [`  xianxing ${command.usage}`]
      : commands.flatMap((one) => entry(`xianxing ${one.usage}`, one.summary))),
    '',
    say({ zh: '选项', en: 'Options' }),
    ...(options ?? []).flat(),
    ...everywhere.flatMap(([name, summary]) => entry(name, summary)),
    '',
    ...wrap(
      say({ zh: '退出码：0 无错误，1 有错误，2 用法有误', en: 'Exit code: 0 no errors, 1 errors, 2 misuse' }),
      columns,
      '',
    ),
  ];
}
