import type { Localized } from '../vocabulary/localized.js';
import type { OptionValues } from './option-values.js';
import type { Terminal } from './terminal.js';

/** A command of `xianxing`: what it takes, what its help says, what it does. */
export interface Command {
  readonly name: string;
  readonly summary: Localized;
  /** What it needs, in order. */
  readonly parameters: readonly Parameter[];
  readonly options: readonly CommandOption[];
  /** Shown in the help, each with what it does. */
  readonly examples: readonly Example[];
  /** @returns The exit code. */
  readonly run: (values: OptionValues, parameters: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** 0 no errors, 1 errors in the data, 2 misuse of the command. */
export type ExitCode = 0 | 1 | 2;

/** Something a command needs, by its place. */
export interface Parameter {
  readonly name: Localized;
  readonly summary: Localized;
}

/** An option, `--so-named`. */
export interface CommandOption {
  readonly name: string;
  /** What stands for its value in the help; null for a switch. */
  readonly value: Localized | null;
  readonly summary: Localized;
}

/** A call as somebody would type it. */
export interface Example {
  readonly call: string;
  readonly does: Localized;
}

/** The data folder that most commands need. */
export const folderParameter: Parameter = {
  name: { zh: '文件夹', en: 'folder' },
  summary: { zh: '计划的数据文件夹', en: 'The data folder of a plan' },
};
