import { parseArgs } from 'node:util';
import { inLanguage, type Localized } from '../vocabulary/localized.js';
import { nearest } from '../vocabulary/suggest.js';
import { commands } from './commands.js';
import { helpLines } from './help.js';
import { languageNamed } from './language.js';
import type { Command, OptionValues, Terminal } from './terminal.js';
import { wrap } from './wrap.js';

const misuseCode = 2;

/**
 * Runs the command that the arguments ask for.
 *
 * @returns The exit code: 0 no errors, 1 errors in the data, 2 misuse.
 */
export async function run(args: readonly string[], given: Terminal, version: string): Promise<number> {
  const named = commands.find(({ name }) => args.includes(name)) ?? null;
  const options = Object.fromEntries((named?.options ?? []).map(({ name, type }) => [name, { type }]));
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { ...options, lang: { type: 'string' }, help: { type: 'boolean' }, version: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = typeof values.lang === 'string' ? languageNamed(values.lang) : given.language;
  const terminal = { ...given, language: language ?? given.language };
  if (language === null || values.lang === true) {
    return misuse({ zh: `--lang 只有 zh 和 en`, en: '--lang is zh or en' }, terminal);
  }
  if (values.version) return print([version], terminal);
  const [word, ...folders] = positionals;
  const command = commands.find(({ name }) => name === word) ?? null;
  if (values.help || (word === undefined && args.length === 0)) return print(helpLines(command, terminal), terminal);
  if (word === undefined) return misuse({ zh: '缺少命令', en: 'Which command?' }, terminal);
  if (!command)
    return misuse(
      unknown(
        'command',
        word,
        commands.map(({ name }) => name),
      ),
      terminal,
    );

  const known = [...command.options.map(({ name }) => name), 'lang', 'help', 'version'];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name)) return misuse(unknown('option', token.name, known), terminal);
    const { type } = command.options.find(({ name }) => name === token.name) ?? { type: null };
    if (type === 'string' && !token.value)
      return misuse({ zh: `--${token.name} 后缺少值`, en: `--${token.name} needs a value` }, terminal);
  }
  if (folders.length !== command.folders.length) return misuse(usage(command), terminal);
  return command.run(values as OptionValues, folders, terminal);
}

function print(lines: readonly string[], terminal: Terminal): number {
  for (const line of lines) terminal.out(line);
  return 0;
}

function misuse(message: Localized, terminal: Terminal): number {
  for (const line of wrap(inLanguage(message, terminal.language), terminal.columns, '')) terminal.err(line);
  for (const line of wrap(
    inLanguage({ zh: '帮助：xianxing --help', en: 'Help: xianxing --help' }, terminal.language),
    terminal.columns,
    '',
  ))
    terminal.err(line);
  return misuseCode;
}

function usage({ usage }: Command): Localized {
  return { zh: `用法：xianxing ${usage}`, en: `Usage: xianxing ${usage}` };
}

function unknown(what: 'command' | 'option', written: string, known: readonly string[]): Localized {
  const near = nearest(written, known);
  const zh = what === 'command' ? `没有命令“${written}”` : `没有选项“--${written}”`;
  const en = what === 'command' ? `There is no command "${written}"` : `There is no option "--${written}"`;
  const list = known.join(', ');
  return near
    ? { zh: `${zh}。是否想写“${near}”？`, en: `${en}. Did you mean "${near}"?` }
    : { zh: `${zh}。可用：${list}`, en: `${en}. There are: ${list}` };
}
