import { type CommanderError, Option, Command as Program } from 'commander';
import { inLanguage, type Localized } from '../vocabulary/localized.js';
import type { Command, ExitCode } from './command.js';
import { commands } from './commands.js';
import { helpEnding } from './help-ending.js';
import { helpLayout } from './help-layout.js';
import { misuseOf } from './misuse.js';
import type { OptionValues } from './option-values.js';
import type { Terminal } from './terminal.js';

/**
 * All commands as the library for arguments wants them.
 *
 * @param finish - Takes the exit code of the command that ran.
 * @throws Misuse, from its `parseAsync`.
 */
export function createProgram(terminal: Terminal, version: string, finish: (code: ExitCode) => void): Program {
  const say = (text: Localized) => inLanguage(text, terminal.language);
  const program = new Program('xianxing')
    .description(
      say({
        zh: '先行：检查、记录、评估行动计划的数据',
        en: 'Xianxing: check, record and assess the data of action plans',
      }),
    )
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/ +$/gm, '').trimEnd()),
      // What is wrong is said in both languages by whoever catches it.
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => terminal.columns,
      getOutHasColors: () => terminal.colour,
    })
    .configureHelp(helpLayout(terminal))
    .helpCommand(false)
    .helpOption('-h, --help', say({ zh: '显示帮助', en: 'Show this help' }))
    .version(version, '--version', say({ zh: '显示版本', en: 'Show the version' }))
    .option('--lang <zh|en>', say({ zh: '语言；默认随系统', en: "Language; the system's if left out" }))
    .addHelpText('after', helpEnding(null, terminal))
    .exitOverride(stop);
  for (const command of commands) addCommand(program, command, terminal, finish);
  return program;
}

function addCommand(program: Program, command: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  const say = (text: Localized) => inLanguage(text, terminal.language);
  const sub = program
    .command(command.name)
    .description(say(command.summary))
    .helpOption('-h, --help', say({ zh: '显示帮助', en: 'Show this help' }))
    .addHelpText('after', helpEnding(command, terminal))
    .exitOverride(stop);
  for (const { name, summary } of command.parameters) sub.argument(`<${say(name)}>`, say(summary));
  for (const { name, value, summary } of command.options) {
    sub.addOption(new Option(value === null ? `--${name}` : `--${name} <${say(value)}>`, say(summary)));
  }
  sub.action(async () => finish(await command.run(optionValues(sub), sub.args, terminal)));
}

function optionValues(sub: Program): OptionValues {
  const given = sub.opts<Record<string, string | true | undefined>>();
  return Object.fromEntries(sub.options.map((option) => [option.name(), given[option.attributeName()]]));
}

/** Help and version end a run as well, but rightly. */
function stop(error: CommanderError): void {
  throw error.exitCode === 0 ? error : misuseOf(error);
}
