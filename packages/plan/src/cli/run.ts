import { CommanderError } from 'commander';
import type { Localized } from '../vocabulary/localized.js';
import type { ExitCode } from './command.js';
import { commands } from './commands.js';
import { languageAsked } from './language.js';
import { Misuse } from './misuse.js';
import { createProgram } from './program.js';
import { systemErrorWords } from './system-error-words.js';
import { printAside, type Terminal } from './terminal.js';

/** Runs the command that the arguments ask for. */
export async function run(args: readonly string[], given: Terminal, version: string): Promise<ExitCode> {
  const asked = languageAsked(args);
  const terminal = { ...given, language: asked ?? given.language };
  if (asked === null) return misused({ zh: '--lang 只有 zh 和 en', en: '--lang is zh or en' }, [], terminal);
  let code: ExitCode = 0;
  const program = createProgram(terminal, version, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Misuse) return misused(error.words, args, terminal);
    // Help and version were printed.
    if (error instanceof CommanderError) return 0;
    const words = systemErrorWords(error);
    if (words === null) throw error;
    printAside(words, terminal);
    return 1;
  } finally {
    terminal.progress(null);
  }
}

function misused(words: Localized, args: readonly string[], terminal: Terminal): ExitCode {
  const command = commands.find(({ name }) => args.includes(name));
  const help = command ? `xianxing ${command.name} --help` : 'xianxing --help';
  printAside(words, terminal);
  printAside({ zh: `帮助：${help}`, en: `Help: ${help}` }, terminal);
  return 2;
}
