import { type Command, Help, type HelpConfiguration } from 'commander';
import { inLanguage, type Localized } from '../vocabulary/localized.js';
import { paint } from './paint.js';
import type { Terminal } from './terminal.js';
import { widthOf, wrap } from './wrap.js';

const titles: Readonly<Record<string, Localized>> = {
  'Usage:': { zh: '用法', en: 'Usage' },
  'Arguments:': { zh: '参数', en: 'Arguments' },
  'Options:': { zh: '选项', en: 'Options' },
  'Global Options:': { zh: '各命令共有的选项', en: 'Options of every command' },
  'Commands:': { zh: '命令', en: 'Commands' },
};

/** How the library lays out its help: in both languages, and with what a thing does under its name where the terminal is narrow. */
export function helpLayout(terminal: Terminal): HelpConfiguration {
  const { columns, language } = terminal;
  const standard = new Help();
  const usage = (command: Command) =>
    standard
      .commandUsage(command)
      .replace('[options]', inLanguage({ zh: '[选项]', en: '[options]' }, language))
      .replace('[command]', inLanguage({ zh: '<命令>', en: '<command>' }, language));
  return {
    showGlobalOptions: true,
    displayWidth: widthOf,
    boxWrap: (text, width) => wrap(text, width, '').join('\n'),
    styleTitle: (title) => paint(inLanguage(titles[title] ?? { zh: title, en: title }, language), 'strong', terminal),
    styleUsage: (text) => `\n${wrap(text, columns, '  ').join('\n')}`,
    commandUsage: usage,
    subcommandTerm: (command) => command.name(),
    formatItem: (term, termWidth, description) => helpEntry(term, termWidth, description, columns),
  };
}

/**
 * A name and what it means: side by side, or one under the other where that leaves too little room.
 *
 * @param least - Columns that the meaning needs beside its name.
 */
export function helpEntry(term: string, termWidth: number, description: string, columns: number, least = 30): string {
  const indent = termWidth + 4;
  if (columns - indent < least) return [`  ${term}`, ...wrap(description, columns, '      ')].join('\n');
  const [first = '', ...more] = wrap(description, columns, ' '.repeat(indent));
  return [`  ${term}${' '.repeat(termWidth - widthOf(term))}  ${first.trimStart()}`, ...more].join('\n');
}
