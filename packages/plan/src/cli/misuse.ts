import type { CommanderError } from 'commander';
import type { Localized } from '../vocabulary/localized.js';

/** Somebody typed what the command does not take; ends it with exit code 2. */
export class Misuse extends Error {
  constructor(readonly words: Localized) {
    super(words.en);
  }
}

/** What the library for arguments found, which it says in English only. */
export function misuseOf({ code, message }: CommanderError): Misuse {
  return new Misuse(wordsOf(code, message));
}

function wordsOf(code: string, message: string): Localized {
  const [, what = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, near = ''] = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message) ?? [];
  const meant = near === '' ? { zh: '', en: '' } : { zh: `是否想写 ${near}？`, en: ` Did you mean ${near}?` };
  switch (code) {
    case 'commander.help':
      return { zh: '请写出命令', en: 'Which command?' };
    case 'commander.unknownCommand':
      return { zh: `没有命令 ${what}。${meant.zh}`, en: `There is no command ${what}.${meant.en}` };
    case 'commander.unknownOption':
      return { zh: `没有选项 ${what}。${meant.zh}`, en: `There is no option ${what}.${meant.en}` };
    case 'commander.missingArgument':
      return { zh: `缺少 <${what}>`, en: `<${what}> is missing` };
    case 'commander.optionMissingArgument':
      return { zh: `${what} 后面缺少值`, en: `${what} needs a value` };
    case 'commander.excessArguments':
      return {
        zh: '参数太多；含空格的值要用引号括起',
        en: 'There are too many arguments; put quotes around a value that holds spaces',
      };
    default:
      return { zh: `用法有误（${message}）`, en: message };
  }
}
