import { inLanguage, type Localized } from '../vocabulary/localized.js';
import type { Command } from './command.js';
import { commands } from './commands.js';
import { paint } from './paint.js';
import type { Terminal } from './terminal.js';
import { wrap } from './wrap.js';

/** What stands at the end of a help: examples, and the exit codes. Without a command, the first example of each. */
export function helpEnding(command: Command | null, terminal: Terminal): string {
  const { columns, language } = terminal;
  const say = (text: Localized) => inLanguage(text, language);
  const examples = command ? command.examples : commands.flatMap((one) => one.examples.slice(0, 1));
  return [
    '',
    paint(say({ zh: '例子', en: 'Examples' }), 'strong', terminal),
    ...examples.flatMap(({ call, does }) => [
      ...wrap(call, columns, '    ').map((line, i) => (i === 0 ? line.replace('   ', '  $') : line)),
      ...wrap(say(does), columns, '      '),
    ]),
    '',
    ...wrap(
      say({
        zh: '退出码：0 没有错误，1 数据有错误，2 用法有误',
        en: 'Exit codes: 0 no errors, 1 errors in the data, 2 misuse',
      }),
      columns,
      '',
    ),
  ].join('\n');
}
